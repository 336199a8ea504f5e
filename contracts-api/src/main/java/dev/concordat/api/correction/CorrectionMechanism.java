package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which later records change what this fact said. No mechanism at all means that nothing was stated.
 *
 * @since 0.1
 */
public sealed interface CorrectionMechanism
        permits Compensation,
                Reversal,
                Retraction,
                Restatement,
                LatestRecord,
                SnapshotReplacement,
                VersionedRows,
                LedgerEntries,
                ChangelogEntries,
                IdentityMerge,
                Redaction,
                DomainSpecific,
                NonePromised {
    /**
     * Says which kind a consumer has to handle.
     *
     * @return the kind; empty for {@link NonePromised}, which asks nothing of a consumer
     */
    Optional<CorrectionKind> kind();

    /**
     * Says why it happens.
     *
     * @return the causes, in the order of the enum, each once; empty means not stated
     */
    List<CorrectionCause> causes();

    /**
     * Lists the other facts that bring the correction.
     *
     * @return their ids; empty if no further fact does
     */
    List<FactId> broughtBy();

    /**
     * Says how the correction comes, in words for a message and without {@link #details()}.
     *
     * @return such as {@code by billing/credit-memo-posted, in parts}; empty if there is nothing to add
     */
    default String how() {
        return broughtBy().isEmpty()
                ? ""
                : "by "
                        + String.join(
                                " and ",
                                broughtBy().stream().map(FactId::toString).toList());
    }

    /**
     * Lists what was stated beyond that, each with its words for a message.
     *
     * @return such as {@code within PT72H} by {@code within}, sorted; empty if nothing was
     */
    default SortedMap<String, String> details() {
        return Details.none();
    }

    /**
     * Says how the correction comes, in words for a message.
     *
     * @return {@link #how()} and {@link #details()}
     */
    default String inWords() {
        return Stream.concat(Stream.of(how()), details().values().stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
