package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * Personal values of this fact are taken out when a later fact says so. Immutable and thread-safe.
 *
 * @param by the later fact
 * @param causes why it happens
 * @since 0.1
 */
public record Redaction(FactId by, List<CorrectionCause> causes) implements CorrectionMechanism {
    /** Sorts the causes. */
    public Redaction {
        causes = Causes.inOrder(causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.REDACTION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of(by);
    }
}
