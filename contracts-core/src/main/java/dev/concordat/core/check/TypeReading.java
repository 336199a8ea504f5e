package dev.concordat.core.check;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Rule;
import java.util.List;
import java.util.Optional;

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

    static TypeReading of(FieldType relied, FieldType stated) {
        if (ReadableTypes.reads(relied, stated)) {
            return FINE;
        }
        return relied instanceof ChoiceType choice && stated instanceof ChoiceType other
                ? choice(choice, other)
                : unreadable(relied, stated);
    }

    private static TypeReading choice(ChoiceType relied, ChoiceType stated) {
        List<String> unknown = stated.values().stream()
                .filter(value -> !relied.values().contains(value))
                .toList();
        if (!unknown.isEmpty()) {
            return new TypeReading(
                    ExpectationRule.CHOICE_VALUE_UNKNOWN,
                    Optional.of("expected one of " + String.join(", ", relied.values()) + ", but the contract also has "
                            + String.join(", ", unknown)),
                    "keep to the values there were until its consumers know the new ones",
                    "add them to the enum, or a constant with @JsonEnumDefaultValue for values it does not know;"
                            + " where they stand for types, add the types, or a defaultImpl");
        }
        return new TypeReading(
                ExpectationRule.CHOICE_OPEN,
                Optional.of("expected only " + String.join(", ", relied.values())
                        + ", but the contract says that other values may come"),
                "close the enum by dropping @OpenEnum",
                "give the enum a constant with @JsonEnumDefaultValue (or @JsonTypeInfo a defaultImpl), or read text");
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
