package dev.concordat.api.model;

/**
 * Any JSON value; nothing is stated about its inside. Immutable and thread-safe.
 *
 * @since 0.1
 */
public record AnyType() implements FieldType {}
