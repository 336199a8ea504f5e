package dev.concordat.api.model;

/**
 * A JSON array. Immutable and thread-safe.
 *
 * @param element the type of every element
 * @since 0.1
 */
public record ListType(FieldType element) implements FieldType {}
