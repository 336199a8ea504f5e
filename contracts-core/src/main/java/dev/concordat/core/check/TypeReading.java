package dev.concordat.core.check;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether values of the contract's type can be read, without loss, as the type a consumer uses.
 *
 * @param rule the rule that is broken
 * @param problem what is wrong; empty if the type can be read
 * @param producerFix what the producer can do
 * @param consumerFix what the consumer can do
 */
record TypeReading(Rule rule, Optional<String> problem, String producerFix, String consumerFix) {
    private static final TypeReading FINE =
            new TypeReading(ExpectationRule.FIELD_TYPE_UNREADABLE, Optional.empty(), "", "");
    private static final Map<ScalarKind, Set<ScalarKind>> READABLE = readable();

    /** Per kind the consumer reads, the other kinds it can read without loss. */
    private static Map<ScalarKind, Set<ScalarKind>> readable() {
        Map<ScalarKind, Set<ScalarKind>> readable = new EnumMap<>(ScalarKind.class);
        readable.put(
                ScalarKind.TEXT,
                Set.of(
                        ScalarKind.UUID,
                        ScalarKind.URI,
                        ScalarKind.DATE,
                        ScalarKind.TIME,
                        ScalarKind.DATE_TIME,
                        ScalarKind.INSTANT,
                        ScalarKind.DURATION,
                        ScalarKind.BINARY));
        readable.put(ScalarKind.LONG, Set.of(ScalarKind.INTEGER));
        readable.put(ScalarKind.BIG_INTEGER, Set.of(ScalarKind.INTEGER, ScalarKind.LONG));
        readable.put(
                ScalarKind.DECIMAL,
                Set.of(ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DOUBLE));
        // 64-bit floating point holds every 32-bit integer, but neither every long nor every decimal.
        readable.put(ScalarKind.DOUBLE, Set.of(ScalarKind.INTEGER));
        return readable;
    }

    static TypeReading of(FieldType relied, FieldType stated) {
        if (relied instanceof ChoiceType choice) {
            return choice(choice, stated);
        }
        return reads(relied, stated) ? FINE : unreadable(relied, stated);
    }

    private static boolean reads(FieldType relied, FieldType stated) {
        if (relied instanceof AnyType) {
            return true;
        }
        if (relied instanceof ScalarType one) {
            return stated instanceof ScalarType other
                    ? one.kind() == other.kind()
                            || READABLE.getOrDefault(one.kind(), Set.of()).contains(other.kind())
                    : one.kind() == ScalarKind.TEXT && stated instanceof ChoiceType;
        }
        if (relied instanceof ListType one) {
            return stated instanceof ListType other
                    && of(one.element(), other.element()).problem().isEmpty();
        }
        if (relied instanceof MapType one) {
            return stated instanceof MapType other
                    ? of(one.value(), other.value()).problem().isEmpty()
                    : one.value() instanceof AnyType && stated instanceof ObjectType;
        }
        return relied instanceof ObjectType && stated instanceof ObjectType;
    }

    private static TypeReading choice(ChoiceType relied, FieldType stated) {
        boolean text = stated instanceof ScalarType scalar && scalar.kind() == ScalarKind.TEXT;
        if (!(stated instanceof ChoiceType choice)) {
            return text && relied.open() ? FINE : unreadable(relied, stated);
        }
        if (relied.open()) {
            return FINE;
        }
        List<String> unknown = choice.values().stream()
                .filter(value -> !relied.values().contains(value))
                .toList();
        if (!unknown.isEmpty()) {
            return new TypeReading(
                    ExpectationRule.CHOICE_VALUE_UNKNOWN,
                    Optional.of("expected one of " + String.join(", ", relied.values()) + ", but the contract also has "
                            + String.join(", ", unknown)),
                    "keep to the values there were until its consumers know the new ones",
                    "add them to the enum, or a constant with @JsonEnumDefaultValue for values it does not know");
        }
        return choice.open()
                ? new TypeReading(
                        ExpectationRule.CHOICE_OPEN,
                        Optional.of("expected only " + String.join(", ", relied.values())
                                + ", but the contract says that other values may come"),
                        "close the enum by dropping @OpenEnum",
                        "give the enum a constant with @JsonEnumDefaultValue, or read text")
                : FINE;
    }

    private static TypeReading unreadable(FieldType relied, FieldType stated) {
        return new TypeReading(
                ExpectationRule.FIELD_TYPE_UNREADABLE,
                Optional.of(
                        "expected to read " + TypeWords.of(relied) + ", but the contract says " + TypeWords.of(stated)),
                "add a new field beside it and keep this one as it was",
                "read " + TypeWords.of(stated));
    }
}
