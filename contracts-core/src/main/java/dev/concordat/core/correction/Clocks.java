package dev.concordat.core.correction;

import java.time.Instant;
import java.util.Optional;

/**
 * When a fact happened, held and was written down. Immutable and thread-safe.
 *
 * @param occurred when it happened in the business
 * @param validFrom from when what it says holds, inclusive; empty means from when it happened
 * @param validTo until when what it says holds, exclusive; empty means until something else is said
 * @param recorded when its context wrote it down
 * @param sequence its place among facts recorded at the same time; 0 where the contract has none
 * @since 0.1
 */
public record Clocks(
        Instant occurred, Optional<Instant> validFrom, Optional<Instant> validTo, Instant recorded, long sequence) {
    /**
     * Checks that the time for which it holds is not empty.
     *
     * @throws IllegalArgumentException if it ends before or when it starts
     */
    public Clocks {
        if (validTo.isPresent() && !validFrom.orElse(occurred).isBefore(validTo.get())) {
            throw new IllegalArgumentException("what a fact says holds for some time, but from "
                    + validFrom.orElse(occurred) + " until " + validTo.get() + " is none");
        }
    }

    /**
     * Gives the clocks of a fact that says nothing of the time for which it holds.
     *
     * @param occurred when it happened
     * @param recorded when it was written down
     * @return the clocks
     */
    public static Clocks of(Instant occurred, Instant recorded) {
        return new Clocks(occurred, Optional.empty(), Optional.empty(), recorded, 0);
    }

    /**
     * Gives the start of the time for which it holds.
     *
     * @return the valid clock if it is stated, else the occurred one
     */
    public Instant valid() {
        return validFrom.orElse(occurred);
    }
}
