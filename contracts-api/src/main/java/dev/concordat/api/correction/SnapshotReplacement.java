package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;

/**
 * Each refresh of a dataset replaces the one before. Immutable and thread-safe.
 *
 * @param complete whether what is absent from a refresh is gone
 * @param causes why it happens
 * @since 0.1
 */
public record SnapshotReplacement(boolean complete, List<CorrectionCause> causes) implements CorrectionMechanism {
    /** Sorts the causes. */
    public SnapshotReplacement {
        causes = Causes.inOrder(causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.SNAPSHOT);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String inWords() {
        return complete ? "what is absent from a refresh is gone" : "what is absent from a refresh stays";
    }
}
