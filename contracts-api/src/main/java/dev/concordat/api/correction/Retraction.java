package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * A later fact says that this one should never have been stated. Immutable and thread-safe.
 *
 * @param by the later fact
 * @param when which of the later facts retract; empty means all
 * @param causes why it happens
 * @since 0.1
 */
public record Retraction(FactId by, Optional<Condition> when, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /** Sorts the causes. */
    public Retraction {
        causes = Causes.inOrder(causes);
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
    public String inWords() {
        return "by " + by + when.map(one -> " (" + one + ")").orElse("");
    }
}
