package dev.concordat.api.notice;

import java.time.Instant;

/**
 * A time from its start up to, and without, its end. Immutable and thread-safe.
 *
 * @param from the first moment in it
 * @param to the first moment after it
 * @since 0.1
 */
public record TimeRange(Instant from, Instant to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public TimeRange {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a time range ends after its start, but was from " + from + " to " + to
                    + "; the end is the first moment that is not in it");
        }
    }

    @Override
    public String toString() {
        return "from " + from + " up to " + to;
    }
}
