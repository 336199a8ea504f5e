package dev.concordat.api.model;

/**
 * A unit of measure, best as a UCUM code. Immutable and thread-safe.
 *
 * @param code the unit, compared letter by letter, not blank
 * @since 0.1
 */
public record MeasureUnit(String code) implements FieldUnit {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public MeasureUnit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a unit must not be blank, but was \"" + code + "\"");
        }
    }

    @Override
    public String inWords() {
        return code;
    }
}
