package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * The explicit statement that no correction is promised. Immutable and thread-safe.
 *
 * @since 0.1
 */
public record NonePromised() implements CorrectionMechanism {
    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.empty();
    }

    @Override
    public List<CorrectionCause> causes() {
        return List.of();
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }
}
