package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Each refresh of a dataset replaces the one before. Immutable and thread-safe.
 *
 * @param complete whether what is absent from a refresh is gone
 * @param refresh path of the field that names the refresh a row belongs to; empty means that rows recorded at the same time
 *     are one refresh
 * @param rows path of the field that says how many rows the refresh has; until that many came, the one before holds
 * @param causes why it happens
 * @since 0.1
 */
public record SnapshotReplacement(
        boolean complete, Optional<String> refresh, Optional<String> rows, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /** Sorts the causes. */
    public SnapshotReplacement {
        causes = Causes.inOrder(causes);
    }

    /**
     * States snapshots whose refreshes are known by their time.
     *
     * @param complete whether what is absent from a refresh is gone
     * @param causes why it happens
     */
    public SnapshotReplacement(boolean complete, List<CorrectionCause> causes) {
        this(complete, Optional.empty(), Optional.empty(), causes);
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
    public String how() {
        return complete ? "what is absent from a refresh is gone" : "what is absent from a refresh stays";
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details()
                .with("refresh", refresh.map(field -> "a refresh is known by " + field))
                .with("rows", rows.map(field -> "it has as many rows as " + field + " says"))
                .stated();
    }
}
