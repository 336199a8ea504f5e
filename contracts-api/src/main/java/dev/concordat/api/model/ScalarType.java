package dev.concordat.api.model;

/**
 * A single value. Immutable and thread-safe.
 *
 * @param kind which kind of value
 * @since 0.1
 */
public record ScalarType(ScalarKind kind) implements FieldType {}
