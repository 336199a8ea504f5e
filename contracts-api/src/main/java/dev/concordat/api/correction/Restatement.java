package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A later fact of the same type with the same business key, and the same valid time if the fact has one, gives the full
 * new value. Immutable and thread-safe.
 *
 * @param latestBy by which clock the latest is found
 * @param within how long after the first statement it can be stated again, positive; empty means not stated
 * @param causes why it happens
 * @since 0.1
 */
public record Restatement(FactClock latestBy, Optional<Duration> within, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Restatement {
        causes = Causes.inOrder(causes);
        PositiveDuration.require("the time within which a fact can be stated again", within);
    }

    /**
     * States a restatement without its time.
     *
     * @param latestBy by which clock the latest is found
     * @param causes why it happens
     */
    public Restatement(FactClock latestBy, List<CorrectionCause> causes) {
        this(latestBy, Optional.empty(), causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.RESTATEMENT);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return "the latest by " + latestBy.inWords() + " holds";
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details().within(within).stated();
    }
}
