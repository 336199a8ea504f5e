package dev.concordat.api.model;

import dev.concordat.api.FactClock;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * How old a fact is when a consumer can read it.
 *
 * @since 0.1
 */
public sealed interface FreshnessPromises {
    /**
     * A promise. Age is the time from the clock to when the fact can be read.
     *
     * @param clock where age starts
     * @param maxAge the greatest age, positive
     * @param warnAge from when the owner looks at it, positive and below the greatest age
     * @param target for how many facts it holds
     * @param window the time over which the target counts, positive
     * @param expectedEvery after how long without any fact something is wrong, positive; empty means that silence is
     *     never stale
     * @since 0.1
     */
    record Promised(
            FactClock clock,
            Duration maxAge,
            Optional<Duration> warnAge,
            Percentage target,
            Duration window,
            Optional<Duration> expectedEvery)
            implements FreshnessPromises {
        /** The time over which a target counts unless said otherwise: 30 days. */
        public static final Duration DEFAULT_WINDOW = Duration.ofDays(30);

        /**
         * Checks the times.
         *
         * @throws IllegalArgumentException if one is not positive, or the age to warn at is not below the greatest
         */
        public Promised {
            PositiveDuration.require("the greatest age", maxAge);
            PositiveDuration.require("the age to warn at", warnAge);
            PositiveDuration.require("the window", window);
            PositiveDuration.require("the time without facts", expectedEvery);
            if (warnAge.filter(age -> age.compareTo(maxAge) >= 0).isPresent()) {
                throw new IllegalArgumentException("the age to warn at must be below the greatest age of " + maxAge
                        + ", but was " + warnAge.get());
            }
        }

        /**
         * Counts the greatest age from when the fact occurred. The delay ends with the recording; from there to
         * publishing, or to when a fact is valid, nothing is promised.
         *
         * @param delay the longest time between occurring and being recorded, if it is promised
         * @return the age; empty if nothing bounds the time before the clock
         */
        public Optional<Duration> sinceOccurred(Optional<Duration> delay) {
            return switch (clock) {
                case OCCURRED -> Optional.of(maxAge);
                case RECORDED -> delay.map(maxAge::plus);
                case PUBLISHED, VALID -> Optional.empty();
            };
        }
    }

    /**
     * The explicit statement that nothing is promised.
     *
     * @since 0.1
     */
    record NonePromised() implements FreshnessPromises {}
}
