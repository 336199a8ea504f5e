package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Two business keys can turn out to stand for one thing. Immutable and thread-safe.
 *
 * @param by the fact that merges
 * @param unmergedBy the fact that takes a merge back; empty means that merges stay
 * @param survivor path of the field of the merging fact that holds the key that stays; empty means that the smallest key,
 *     as text, stays
 * @param causes why it happens
 * @since 0.1
 */
public record IdentityMerge(
        FactId by, Optional<FactId> unmergedBy, Optional<String> survivor, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /** Sorts the causes. */
    public IdentityMerge {
        causes = Causes.inOrder(causes);
    }

    /**
     * States a merge in which the smallest key stays.
     *
     * @param by the fact that merges
     * @param unmergedBy the fact that takes a merge back
     * @param causes why it happens
     */
    public IdentityMerge(FactId by, Optional<FactId> unmergedBy, List<CorrectionCause> causes) {
        this(by, unmergedBy, Optional.empty(), causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.IDENTITY_MERGE);
    }

    @Override
    public List<FactId> broughtBy() {
        return Stream.concat(Stream.of(by), unmergedBy.stream()).toList();
    }

    @Override
    public String how() {
        return "by " + by + unmergedBy.map(one -> ", taken back by " + one).orElse("");
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details()
                .with("survivor", survivor.map(field -> "the key in " + field + " stays"))
                .stated();
    }
}
