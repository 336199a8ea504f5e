package dev.concordat.core.lineage;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.model.SemanticContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** No output stands for ever over an input that is corrected, unless it says itself how it takes corrections in. */
final class CorrectionOfInputs {
    /** A later fact or row that takes something back is a further entry; a record that changes is not. */
    private static final Set<CorrectionKind> BECOME_ENTRIES = EnumSet.of(
            CorrectionKind.COMPENSATION, CorrectionKind.REVERSAL, CorrectionKind.LEDGER, CorrectionKind.CHANGELOG);

    private final Lineage lineage;

    CorrectionOfInputs(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        List<CorrectionMechanism> own = lineage.output.corrections();
        if (own.isEmpty() || !own.stream().allMatch(CorrectionOfInputs::isAppendOnly)) {
            return;
        }
        boolean ledger = own.stream().anyMatch(LedgerEntries.class::isInstance);
        for (SemanticContract input : lineage.inputs()) {
            for (CorrectionMechanism mechanism : input.corrections()) {
                mechanism
                        .kind()
                        .filter(kind -> ledger ? !BECOME_ENTRIES.contains(kind) : kind != CorrectionKind.LEDGER)
                        .ifPresent(kind -> corrected(ledger, kind, mechanism, input));
            }
        }
    }

    private static boolean isAppendOnly(CorrectionMechanism mechanism) {
        return mechanism instanceof NonePromised || mechanism instanceof LedgerEntries;
    }

    private void corrected(boolean ledger, CorrectionKind kind, CorrectionMechanism mechanism, SemanticContract input) {
        lineage.unkeepable(
                "expected " + Lineage.name(input) + " to stand, as the output "
                        + (ledger ? "only ever adds entries" : "promises no corrections")
                        + ", but the input is corrected: " + kind
                        + (mechanism.inWords().isEmpty() ? "" : " " + mechanism.inWords()),
                "state the mechanism by which the output passes corrections of " + input.fact() + " on");
    }
}
