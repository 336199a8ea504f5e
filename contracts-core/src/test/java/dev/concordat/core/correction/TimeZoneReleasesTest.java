package dev.concordat.core.correction;

import static dev.concordat.core.correction.Histories.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dataset that is restated for real: two releases of the time zone database differ about the past. */
class TimeZoneReleasesTest {
    private static final Instant OLD = Instant.parse("2025-02-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-23T00:00:00Z");

    private final FactHistory<String> offsets = Histories.of(
            new SnapshotReplacement(
                    true, Optional.of("release"), Optional.of("rows"), List.of(CorrectionCause.LEARNED_LATE)),
            new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of(CorrectionCause.WORLD_CHANGED)));

    private static List<String> rows(String release) {
        try (InputStream file = TimeZoneReleasesTest.class.getResourceAsStream("timezones/" + release + ".csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<FactRecord<String>> records(String release, Instant loaded) {
        List<String> rows = rows(release);
        return rows.stream().map(row -> {
            String[] cells = row.split(",");
            Clocks clocks = new Clocks(loaded, Optional.of(Instant.parse(cells[1])), Optional.empty(), loaded, 0);
            return FactRecord.stated(INVOICE, release + " " + row, cells[0], clocks, cells[2])
                    .in(release)
                    .among(rows.size());
        });
    }

    @BeforeEach
    void loadBothReleases() {
        records("2026a", NEW).forEach(row -> offsets.receive(row, NEW));
        records("2025a", OLD).forEach(row -> offsets.receive(row, OLD));
    }

    private String offset(String zone, String at, Instant known) {
        return offsets.asOf(zone, Instant.parse(at), known)
                .facts()
                .get(0)
                .record()
                .payload();
    }

    @Test
    void answersWhatWasUsedThenAndWhatIsKnownNow() {
        String birthday = "1965-07-01T12:00:00Z";
        assertThat(offset("America/Tijuana", birthday, OLD)).isEqualTo("-08:00");
        assertThat(offset("America/Tijuana", birthday, TODAY)).isEqualTo("-07:00");
        String clockChange = "2022-03-27T00:30:00Z";
        assertThat(offset("Europe/Chisinau", clockChange, OLD)).isEqualTo("+03:00");
        assertThat(offset("Europe/Chisinau", clockChange, TODAY)).isEqualTo("+02:00");
        assertThat(offsets.asReported(Instant.parse(clockChange), OLD).facts()).hasSize(5);
    }

    /** Which zones were restated, asked every four weeks; the oracle reads the files itself. */
    @Test
    void namesTheZonesThatWereRestated() {
        TreeMap<String, Integer> times = new TreeMap<>();
        for (Instant at = Instant.parse("1970-01-01T00:30:00Z");
                at.isBefore(Instant.parse("1980-01-01T00:00:00Z"));
                at = at.plus(Duration.ofDays(28))) {
            Map<String, String> then = byZone(at, OLD);
            Map<String, String> now = byZone(at, TODAY);
            assertThat(then).isEqualTo(inFile("2025a", at));
            assertThat(now).isEqualTo(inFile("2026a", at));
            now.forEach((zone, offset) -> {
                if (!offset.equals(then.get(zone))) {
                    times.merge(zone, 1, Integer::sum);
                }
            });
        }
        assertThat(times).containsOnlyKeys("America/Tijuana", "Asia/Tehran");
    }

    private Map<String, String> byZone(Instant at, Instant known) {
        Map<String, String> offsets = new TreeMap<>();
        this.offsets
                .asOf(at, known)
                .facts()
                .forEach(one -> offsets.put(one.key(), one.record().payload()));
        return offsets;
    }

    private static Map<String, String> inFile(String release, Instant at) {
        Map<String, String> offsets = new TreeMap<>();
        for (String row : rows(release)) {
            String[] cells = row.split(",");
            if (!Instant.parse(cells[1]).isAfter(at)) {
                offsets.put(cells[0], cells[2]);
            }
        }
        return offsets;
    }

    /** Half a release is none: the one before is used until all rows are here. */
    @Test
    void usesTheReleaseBeforeUntilTheNextIsComplete() {
        records("2026a", TODAY)
                .map(row -> new FactRecord<>(
                        row.fact(),
                        "next " + row.eventId(),
                        row.key(),
                        row.kind(),
                        row.clocks(),
                        row.references(),
                        row.amount(),
                        row.subject(),
                        Optional.of("next"),
                        row.groupSize(),
                        row.cause(),
                        "+00:00"))
                .limit(100)
                .forEach(row -> offsets.receive(row, TODAY));

        assertThat(offset("Europe/Berlin", "2023-07-01T00:00:00Z", TODAY)).isEqualTo("+02:00");
        assertThat(offsets.exceptions())
                .extracting(FactException::what)
                .containsExactly("100 of the 553 rows of refresh next are here, so the refresh before it holds");
    }
}
