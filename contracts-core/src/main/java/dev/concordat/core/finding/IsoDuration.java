package dev.concordat.core.finding;

import java.time.Duration;

/**
 * Writes durations as people declare them: {@code P400D} rather than {@code PT9600H}.
 *
 * @since 0.1
 */
public final class IsoDuration {
    private IsoDuration() {}

    /**
     * Writes a duration so that {@link Duration#parse} reads the same one.
     *
     * @param duration the duration
     * @return whole days such as {@code P400D} from two days on, otherwise hours such as {@code PT36H}
     */
    public static String text(Duration duration) {
        Duration days = Duration.ofDays(duration.toDays());
        return duration.equals(days) && duration.toDays() >= 2 ? "P" + duration.toDays() + "D" : duration.toString();
    }
}
