package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A later fact says that this one should never have been stated. Immutable and thread-safe.
 *
 * @param by the later fact
 * @param within how long after this fact was recorded it can be retracted, positive; empty means not stated
 * @param when which of the later facts retract; empty means all
 * @param causes why it happens
 * @since 0.1
 */
public record Retraction(FactId by, Optional<Duration> within, Optional<Condition> when, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Retraction {
        causes = Causes.inOrder(causes);
        PositiveDuration.require("the time within which a fact can be retracted", within);
    }

    /**
     * States a retraction without its time.
     *
     * @param by the later fact
     * @param when which of the later facts retract
     * @param causes why it happens
     */
    public Retraction(FactId by, Optional<Condition> when, List<CorrectionCause> causes) {
        this(by, Optional.empty(), when, causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.RETRACTION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of(by);
    }

    @Override
    public String how() {
        return "by " + by + when.map(one -> " (" + one + ")").orElse("");
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details().within(within).stated();
    }
}
