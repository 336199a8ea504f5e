package dev.concordat.core.correction;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;

/**
 * Writes the offset history of a few zones until 2024 as the running JDK knows it, for {@link TimeZoneReleasesTest}:
 *
 * <pre>{@code java contracts-core/src/test/java/dev/concordat/core/correction/TimeZoneTransitions.java > transitions.csv}</pre>
 */
final class TimeZoneTransitions {
    private static final List<String> ZONES =
            List.of("America/Tijuana", "Asia/Tehran", "Europe/Berlin", "Europe/Chisinau", "Europe/Kyiv");
    private static final Instant START = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2024-01-01T00:00:00Z");

    private TimeZoneTransitions() {}

    public static void main(String[] arguments) {
        String release = ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
        System.out.println("# time zone database " + release + ", JDK " + Runtime.version());
        System.out.println("zone,from,offset");
        for (String zone : ZONES) {
            ZoneRules rules = ZoneRulesProvider.getRules(zone, false);
            System.out.println(zone + "," + START + "," + rules.getOffset(START));
            ZoneOffsetTransition next = rules.nextTransition(START);
            while (next != null && next.getInstant().isBefore(END)) {
                System.out.println(zone + "," + next.getInstant() + "," + next.getOffsetAfter());
                next = rules.nextTransition(next.getInstant());
            }
        }
    }
}
