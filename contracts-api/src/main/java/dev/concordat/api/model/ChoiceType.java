package dev.concordat.api.model;

import java.util.List;

/**
 * One of a list of texts. Immutable and thread-safe.
 *
 * @param values the texts, each once, at least one, in declared order
 * @param open whether others may be added, so that readers have to expect values they do not know
 * @since 0.1
 */
public record ChoiceType(List<String> values, boolean open) implements FieldType {
    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there are none, or one stands twice
     */
    public ChoiceType {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a choice has at least one value");
        }
        if (values.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("a choice has each value once, but was " + values);
        }
    }
}
