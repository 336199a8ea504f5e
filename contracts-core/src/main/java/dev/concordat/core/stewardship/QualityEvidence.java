package dev.concordat.core.stewardship;

import dev.concordat.api.FactId;
import java.time.Instant;

/**
 * What was once measured of a quality guarantee. Immutable and thread-safe.
 *
 * @param about the fact or dataset
 * @param at when it was measured
 * @param guarantee the guarantee in words
 * @param counted how many were counted, 0 or more
 * @param kept how many of them kept the guarantee
 * @param cause why some did not, as far as known; can be blank
 * @since 0.1
 */
public record QualityEvidence(FactId about, Instant at, String guarantee, long counted, long kept, String cause) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if more kept the guarantee than were counted, or a number is negative
     */
    public QualityEvidence {
        if (kept < 0 || kept > counted) {
            throw new IllegalArgumentException(
                    "of " + counted + " counted, " + kept + " cannot have kept the guarantee");
        }
    }
}
