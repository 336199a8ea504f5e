package dev.concordat.testkit.law;

import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.core.finding.StreamRule;

/** Which rules on streams follow from which mechanism. */
final class StreamWords {
    private StreamWords() {}

    static boolean concerns(StreamRule rule, CorrectionMechanism mechanism) {
        boolean takesBack =
                mechanism instanceof Compensation || mechanism instanceof Reversal || mechanism instanceof Retraction;
        return switch (rule) {
            case ORIGINAL_UNKNOWN, TAKEN_BACK_TWICE -> takesBack;
            case TOO_MUCH_TAKEN_BACK ->
                mechanism instanceof Compensation one && one.amount().isPresent();
            case CORRECTED_OUT_OF_TIME -> mechanism.details().containsKey("within") && takesBack;
            case ROW_NOT_THERE -> mechanism instanceof ChangelogEntries;
            case POSTING_NOT_BALANCED ->
                mechanism instanceof LedgerEntries one && one.amount().isPresent();
            default -> false;
        };
    }
}
