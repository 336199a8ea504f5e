package dev.concordat.core.evolution;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.core.check.ReadableTypes;
import dev.concordat.core.check.TypeWords;
import dev.concordat.core.finding.ShapeChangeRule;

/** What values a field can have. */
final class TypeComparison {
    private TypeComparison() {}

    static void compare(String path, FieldType before, FieldType after, Found all) {
        if (before instanceof ObjectType one && after instanceof ObjectType other) {
            ShapeComparison.compare(path + ".", one.fields(), other.fields(), all);
        } else if (before instanceof ListType one && after instanceof ListType other) {
            compare(path + "[]", one.element(), other.element(), all);
        } else if (before instanceof MapType one && after instanceof MapType other) {
            keys(one.keys(), other.keys(), all.at(path));
            compare(path + "{}", one.value(), other.value(), all);
        } else if (before instanceof ChoiceType one && after instanceof ChoiceType other) {
            choice("value", one, other, all.at(path));
        } else if (!before.equals(after)) {
            all.at(path).changed(rule(before, after), "type", TypeWords.of(before), TypeWords.of(after));
        }
    }

    private static void keys(FieldType before, FieldType after, Found found) {
        if (before instanceof ChoiceType one && after instanceof ChoiceType other) {
            choice("key", one, other, found);
        } else if (!before.equals(after)) {
            found.changed(
                    rule(new MapType(new AnyType(), before), new MapType(new AnyType(), after)),
                    "keys",
                    TypeWords.of(before),
                    TypeWords.of(after));
        }
    }

    private static ShapeChangeRule rule(FieldType before, FieldType after) {
        boolean newReadsOld = ReadableTypes.reads(after, before);
        boolean oldReadsNew = ReadableTypes.reads(before, after);
        if (newReadsOld && oldReadsNew) {
            // A text is an open choice that names no value yet.
            return isChoice(after)
                    ? ShapeChangeRule.OPEN_CHOICE_VALUE_ADDED
                    : ShapeChangeRule.OPEN_CHOICE_VALUE_REMOVED;
        }
        if (!newReadsOld && !oldReadsNew) {
            return ShapeChangeRule.TYPE_CHANGED;
        }
        return newReadsOld ? ShapeChangeRule.TYPE_WIDENED : ShapeChangeRule.TYPE_NARROWED;
    }

    private static boolean isChoice(FieldType type) {
        return type instanceof ChoiceType || (type instanceof MapType map && map.keys() instanceof ChoiceType);
    }

    private static void choice(String what, ChoiceType before, ChoiceType after, Found found) {
        int size = found.size();
        if (before.open() != after.open()) {
            found.changed(
                    after.open() ? ShapeChangeRule.CHOICE_OPENED : ShapeChangeRule.CHOICE_CLOSED,
                    "choice",
                    openness(before),
                    openness(after));
        }
        found.members(
                what,
                before.values(),
                after.values(),
                value -> value,
                before.open() ? ShapeChangeRule.OPEN_CHOICE_VALUE_ADDED : ShapeChangeRule.CHOICE_VALUE_ADDED,
                after.open() ? ShapeChangeRule.OPEN_CHOICE_VALUE_REMOVED : ShapeChangeRule.CHOICE_VALUE_REMOVED);
        found.order(what + "s", size, before.values(), after.values());
    }

    private static String openness(ChoiceType choice) {
        return choice.open() ? "open" : "closed";
    }
}
