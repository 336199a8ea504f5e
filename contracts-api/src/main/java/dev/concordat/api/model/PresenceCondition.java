package dev.concordat.api.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which alternatives of an object a field belongs to: a payment has a card number only if its {@code kind} is
 * {@code card}. In all others the field is absent. Immutable and thread-safe.
 *
 * @param field the name of the field beside it that says which alternative the object is
 * @param values the values of that field for which this field belongs to the object, each once, at least one
 * @since 0.1
 */
public record PresenceCondition(String field, List<String> values) {
    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the name is blank, there are no values, or one stands twice
     */
    public PresenceCondition {
        values = List.copyOf(values);
        if (field.isBlank()) {
            throw new IllegalArgumentException("a condition names the field it looks at");
        }
        if (values.isEmpty() || values.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("a condition has at least one value and each once, but was " + values);
        }
    }

    /**
     * Says of a field when it is there, in words for a message.
     *
     * @param field the field
     * @return such as {@code always there}, {@code may be absent} or {@code there if kind is card}
     */
    public static String presence(Field field) {
        return field.onlyIf()
                .map(condition -> (field.required() ? "there if " : "may be there if ") + condition.inWords())
                .orElse(field.required() ? "always there" : "may be absent");
    }

    /**
     * Looks whether a field belongs to an object.
     *
     * @param field the field
     * @param valueOf gives the text of a field of the object by name, empty if there is none
     * @return true if its condition holds, or it has none
     */
    public static boolean belongs(Field field, UnaryOperator<String> valueOf) {
        return field.onlyIf()
                .map(condition -> condition.values().contains(valueOf.apply(condition.field())))
                .orElse(true);
    }

    /**
     * Gives the condition in words for a message.
     *
     * @return such as {@code kind is card or cheque}
     */
    public String inWords() {
        return field + " is " + String.join(" or ", values);
    }
}
