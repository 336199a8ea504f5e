package dev.concordat.api.model;

/**
 * A JSON object with keys that are not known beforehand. Immutable and thread-safe.
 *
 * @param value the type of every value
 * @param keys what the keys are, a single value or one of a list of texts; numbers are written as text, as JSON has it
 * @since 0.1
 */
public record MapType(FieldType value, FieldType keys) implements FieldType {
    /** What keys are unless it is said. */
    public static final FieldType TEXT = new ScalarType(ScalarKind.TEXT);

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if they are neither single values nor of a list of texts
     */
    public MapType {
        if (!(keys instanceof ScalarType) && !(keys instanceof ChoiceType)) {
            throw new IllegalArgumentException("the keys of a map are single values or of a list of texts");
        }
    }

    /**
     * Makes a map with any text as keys.
     *
     * @param value the type of every value
     */
    public MapType(FieldType value) {
        this(value, TEXT);
    }
}
