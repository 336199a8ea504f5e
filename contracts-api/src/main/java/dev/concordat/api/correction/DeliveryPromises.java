package dev.concordat.api.correction;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * What a contract promises about delivery. Whatever is not stated is no promise. Immutable and thread-safe.
 *
 * @param ordering the order in which facts arrive
 * @param duplicates whether a fact can arrive more than once
 * @param delay the longest time between occurring and being recorded, positive
 * @param replayable for how long stored facts can be read again, positive
 * @since 0.1
 */
public record DeliveryPromises(
        Ordering ordering, Duplicates duplicates, Optional<Duration> delay, Optional<Duration> replayable) {
    /** Nothing is promised. */
    public static final DeliveryPromises NONE =
            new DeliveryPromises(Ordering.NOT_STATED, Duplicates.NOT_STATED, Optional.empty(), Optional.empty());

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if a time is zero or negative
     */
    public DeliveryPromises {
        PositiveDuration.require("delay", delay);
        PositiveDuration.require("replayable", replayable);
    }
}
