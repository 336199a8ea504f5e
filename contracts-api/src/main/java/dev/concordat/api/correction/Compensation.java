package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * A later fact takes back all or part of what this fact said; this fact stays as it was. Immutable and thread-safe.
 *
 * @param by the later fact; can be the fact itself, then with a condition
 * @param partial whether one compensation can take back a part only, so that several can follow
 * @param when which of the later facts compensate; empty means all
 * @param causes why it happens
 * @since 0.1
 */
public record Compensation(FactId by, boolean partial, Optional<Condition> when, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /** Sorts the causes. */
    public Compensation {
        causes = Causes.inOrder(causes);
    }

    /**
     * States a compensation without its causes.
     *
     * @param by the later fact
     * @param partial whether one compensation can take back a part only
     * @param when which of the later facts compensate
     */
    public Compensation(FactId by, boolean partial, Optional<Condition> when) {
        this(by, partial, when, List.of());
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.COMPENSATION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of(by);
    }

    @Override
    public String inWords() {
        return "by " + by + when.map(one -> " (" + one + ")").orElse("") + (partial ? ", in parts" : "");
    }
}
