package dev.concordat.core.check;

import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.core.finding.ExpectationRule;

/** How later records change what a fact said. */
final class CorrectionStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        CorrectionSense sense = new CorrectionSense(stated, found);
        stated.contract().corrections().forEach(sense::check);
        sense.checkLedger();
        sense.checkLinks();
        sense.checkSequence();
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        if (relied.contract().corrections().isEmpty()
                && relied.expectation().handlesCorrections().isEmpty()) {
            found.warning(
                    ExpectationRule.CORRECTION_NOT_STATED,
                    "expected to know how facts are corrected, but the contract says nothing",
                    "state @CompensatedBy or @NoCorrections",
                    "ask before you keep totals");
        }
        for (CorrectionMechanism mechanism : relied.contract().corrections()) {
            mechanism
                    .kind()
                    .filter(kind -> !relied.expectation().handlesCorrections().contains(kind))
                    .ifPresent(kind -> found.error(
                            ExpectationRule.CORRECTION_NOT_HANDLED,
                            "expected facts to stand, but the contract says they are corrected: " + kind
                                    + inWords(mechanism),
                            "leave the statement if it is true: only the consumer can mend this",
                            "apply the correction, and declare corrections = " + kind));
        }
    }

    private static String inWords(CorrectionMechanism mechanism) {
        String words = mechanism.inWords();
        return words.isEmpty() ? "" : (words.startsWith("by ") ? " " : ": ") + words;
    }
}
