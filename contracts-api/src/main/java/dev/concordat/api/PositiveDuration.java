package dev.concordat.api;

import java.time.Duration;
import java.util.Optional;

/**
 * The rule for every time that is promised or waited for: it is longer than zero. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class PositiveDuration {
    private PositiveDuration() {}

    /**
     * Checks a time.
     *
     * @param what what the time is, for the message, such as {@code the greatest age}
     * @param time the time
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static void require(String what, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be positive, but was " + time);
        }
    }

    /**
     * Checks a time if it is stated.
     *
     * @param what what the time is, for the message
     * @param time the time
     * @throws IllegalArgumentException if it is stated and zero or negative
     */
    public static void require(String what, Optional<Duration> time) {
        time.ifPresent(one -> require(what, one));
    }
}
