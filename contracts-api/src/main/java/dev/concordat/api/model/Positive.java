package dev.concordat.api.model;

import java.time.Duration;
import java.util.Optional;

/** The rule for times. */
final class Positive {
    private Positive() {}

    static void require(String what, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be positive, but was " + time);
        }
    }

    static void require(String what, Optional<Duration> time) {
        time.ifPresent(one -> require(what, one));
    }
}
