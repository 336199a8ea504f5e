package dev.concordat.api.model;

/**
 * The type of a value in a payload.
 *
 * @since 0.1
 */
public sealed interface FieldType permits ScalarType, ChoiceType, ObjectType, ListType, MapType, AnyType {}
