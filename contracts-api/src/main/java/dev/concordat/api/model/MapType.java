package dev.concordat.api.model;

/**
 * A JSON object with keys that are not known beforehand. Immutable and thread-safe.
 *
 * @param value the type of every value
 * @since 0.1
 */
public record MapType(FieldType value) implements FieldType {}
