package dev.concordat.core.evolution;

import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.PrivacyChangeRule;
import java.util.Comparator;
import java.util.Optional;

/** Who may see it. */
final class SensitivityComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        compare(before.sensitivity(), after.sensitivity(), found);
    }

    static void compare(Optional<Sensitivity> before, Optional<Sensitivity> after, Found found) {
        boolean both = before.isPresent() && after.isPresent();
        ChangeRule less = both ? PrivacyChangeRule.SENSITIVITY_LOWERED : PrivacyChangeRule.SENSITIVITY_WITHDRAWN;
        ChangeRule more = both ? PrivacyChangeRule.SENSITIVITY_RAISED : PrivacyChangeRule.SENSITIVITY_STATED;
        found.promise("sensitivity", before, after, Comparator.naturalOrder(), one -> one, less, more);
    }
}
