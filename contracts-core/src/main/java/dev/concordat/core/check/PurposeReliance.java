package dev.concordat.core.check;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Rule;

/** Whether a meaning rules a purpose out, by its id or by its kind. */
final class PurposeReliance {
    private PurposeReliance() {}

    /** Takes a mismatch: rule, what, what the producer can do, what the consumer can do. */
    interface Report {
        void mismatch(Rule rule, String what, String producerFix, String consumerFix);
    }

    static void check(DeclaredPurpose purpose, BusinessMeaning meaning, String subject, Report report) {
        for (String excluded : meaning.notSuitableFor()) {
            boolean byId = excluded.equals(purpose.id());
            if (byId || excluded.equals(purpose.kind().id())) {
                report.mismatch(
                        ExpectationRule.PURPOSE_EXCLUDED,
                        subject + " is not suitable for "
                                + (byId ? "purpose " : "purposes of kind ") + excluded
                                + (byId ? "" : ", and " + purpose.id() + " is one"),
                        "publish a fact that is suitable, or lift the exclusion",
                        "use another source for " + purpose.id());
            }
        }
    }
}
