package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Entries are never changed; an error is corrected by further balanced entries in an open period. Immutable and
 * thread-safe.
 *
 * @param balancedBy path of the field that ties the entries of one balanced posting together
 * @param amount path of the signed amount of an entry; the entries of one posting come to nothing, for each currency
 * @param causes why it happens
 * @since 0.1
 */
public record LedgerEntries(Optional<String> balancedBy, Optional<String> amount, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /** Sorts the causes. */
    public LedgerEntries {
        causes = Causes.inOrder(causes);
    }

    /**
     * States a ledger without saying which field holds the amount.
     *
     * @param balancedBy path of the field that ties the entries of one balanced posting together
     * @param causes why it happens
     */
    public LedgerEntries(Optional<String> balancedBy, List<CorrectionCause> causes) {
        this(balancedBy, Optional.empty(), causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.LEDGER);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return "by further entries"
                + balancedBy.map(field -> ", balanced by " + field).orElse("");
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details()
                .with("amount", amount.map(field -> "with the amount in " + field))
                .stated();
    }
}
