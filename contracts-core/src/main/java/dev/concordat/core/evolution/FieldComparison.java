package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.core.finding.MeaningChangeRule;
import java.util.Comparator;
import java.util.Optional;

/** One field that is there before and after. */
final class FieldComparison {
    private FieldComparison() {}

    static void compare(String path, Field before, Field after, Found all) {
        Found found = all.at(path);
        PresenceComparison.compare(before, after, found);
        TypeComparison.compare(path, before.type(), after.type(), all);
        ConstraintComparison.compare(before.constraints(), after.constraints(), found);
        MeaningComparison.compare(before.meaning(), after.meaning(), found);
        unit(before.unit(), after.unit(), found);
        PrivacyComparison.compare(before.privacy(), after.privacy(), found);
        SensitivityComparison.compare(before.sensitivity(), after.sensitivity(), found);
        DeprecationComparison.compare(before.deprecation(), after.deprecation(), found);
    }

    private static void unit(Optional<FieldUnit> before, Optional<FieldUnit> after, Found found) {
        if (!before.map(FieldUnit::inWords).equals(after.map(FieldUnit::inWords))) {
            found.statement(
                    "unit",
                    before,
                    after,
                    FieldUnit::inWords,
                    MeaningChangeRule.UNIT_STATED,
                    MeaningChangeRule.UNIT_WITHDRAWN,
                    MeaningChangeRule.UNIT_CHANGED);
        }
        if (before.isPresent() && after.isPresent()) {
            found.promise(
                    "decimal places",
                    scale(before.get()),
                    scale(after.get()),
                    Comparator.reverseOrder(),
                    places -> places,
                    MeaningChangeRule.SCALE_WIDENED,
                    MeaningChangeRule.SCALE_NARROWED);
        }
    }

    private static Optional<Integer> scale(FieldUnit unit) {
        return unit instanceof MonetaryUnit money && money.scale().isPresent()
                ? Optional.of(money.scale().getAsInt())
                : Optional.empty();
    }
}
