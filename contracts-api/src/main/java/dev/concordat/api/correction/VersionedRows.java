package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * A dataset keeps versions of its rows, or overwrites them (Kimball, slowly changing dimensions). Immutable and
 * thread-safe.
 *
 * @param history how it keeps what it said before
 * @param causes why it happens
 * @since 0.1
 */
public record VersionedRows(DimensionHistory history, List<CorrectionCause> causes) implements CorrectionMechanism {
    /** Sorts the causes. */
    public VersionedRows {
        causes = Causes.inOrder(causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.VERSIONED_DIMENSION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return switch (history) {
            case OVERWRITTEN -> "a row is overwritten";
            case ROW_PER_VERSION -> "each version is a row of its own";
            case PREVIOUS_VALUE -> "the previous value stands beside the current one";
        };
    }
}
