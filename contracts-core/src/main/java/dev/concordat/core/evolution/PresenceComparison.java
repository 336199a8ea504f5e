package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.List;
import java.util.Optional;

/** When a field is there: always, in some alternatives of the object around it, or perhaps. */
final class PresenceComparison {
    private PresenceComparison() {}

    static void compare(Field before, Field after, Found found) {
        boolean keepsAll = promises(after, before);
        boolean promisesNoMore = promises(before, after);
        if (!keepsAll) {
            changed(ShapeChangeRule.FIELD_BECAME_OPTIONAL, before, after, found);
        }
        if (!promisesNoMore) {
            changed(ShapeChangeRule.FIELD_BECAME_REQUIRED, before, after, found);
        }
        if (keepsAll && promisesNoMore) {
            alternatives(before, after, found);
        }
    }

    /** What is promised stays; the field may be in others nevertheless. */
    private static void alternatives(Field before, Field after, Found found) {
        boolean more = !covers(before.onlyIf(), after.onlyIf());
        boolean fewer = !covers(after.onlyIf(), before.onlyIf());
        if (more) {
            changed(ShapeChangeRule.OPTIONAL_FIELD_ADDED, before, after, found);
        }
        if (fewer) {
            changed(ShapeChangeRule.OPTIONAL_FIELD_REMOVED, before, after, found);
        }
        if (!more && !fewer) {
            found.order("order of alternatives", found.size(), values(before), values(after));
        }
    }

    private static List<String> values(Field field) {
        return field.onlyIf().map(PresenceCondition::values).orElse(List.of());
    }

    private static void changed(ShapeChangeRule rule, Field before, Field after, Found found) {
        found.changed(rule, "presence", PresenceCondition.presence(before), PresenceCondition.presence(after));
    }

    /** Whether one field is there whenever the other says that it is. */
    private static boolean promises(Field one, Field other) {
        return !other.required() || (one.required() && covers(one.onlyIf(), other.onlyIf()));
    }

    private static boolean covers(Optional<PresenceCondition> wide, Optional<PresenceCondition> narrow) {
        return wide.isEmpty()
                || narrow.filter(one -> one.field().equals(wide.get().field())
                                && wide.get().values().containsAll(one.values()))
                        .isPresent();
    }
}
