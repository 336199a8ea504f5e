package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.Deletions;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The last record for a business key is the state, as in a compacted topic. Immutable and thread-safe.
 *
 * @param latestBy by which clock the last is found
 * @param deletions how the end of a key is told
 * @param tombstonesKept how long a tombstone can be read, positive; only where deletions come as tombstones
 * @param causes why it happens
 * @since 0.1
 */
public record LatestRecord(
        FactClock latestBy, Deletions deletions, Optional<Duration> tombstonesKept, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the time.
     *
     * @throws IllegalArgumentException if it is not positive, or stated without tombstones
     */
    public LatestRecord {
        causes = Causes.inOrder(causes);
        PositiveDuration.require("the time tombstones are kept", tombstonesKept);
        if (tombstonesKept.isPresent() && deletions != Deletions.TOMBSTONE) {
            throw new IllegalArgumentException(
                    "the time tombstones are kept goes with deletions by tombstone, but deletions are " + deletions);
        }
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.LATEST_PER_KEY);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return "the last by " + latestBy.inWords() + " is the state"
                + (deletions == Deletions.TOMBSTONE ? ", a tombstone ends it" : "");
    }
}
