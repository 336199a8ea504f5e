package dev.concordat.api.model;

import java.util.List;

/**
 * A JSON object with known fields. Immutable and thread-safe.
 *
 * @param fields the fields, in declared order
 * @since 0.1
 */
public record ObjectType(List<Field> fields) implements FieldType {
    /** Copies the fields. */
    public ObjectType {
        fields = List.copyOf(fields);
    }
}
