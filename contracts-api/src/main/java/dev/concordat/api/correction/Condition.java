package dev.concordat.api.correction;

/**
 * Holds for facts in which one field has one value, written {@code action=withdrawn}. Immutable and thread-safe.
 *
 * @param field path of the field
 * @param value the value as text
 * @since 0.1
 */
public record Condition(String field, String value) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part is blank or the field contains an equals sign
     */
    public Condition {
        if (field.isBlank() || value.isBlank() || field.indexOf('=') >= 0) {
            throw new IllegalArgumentException(
                    "a condition is written field=value, but was \"" + field + "=" + value + "\"");
        }
    }

    /**
     * Reads {@code field=value}.
     *
     * @param text the condition
     * @return the condition
     * @throws IllegalArgumentException if the text has another form
     */
    public static Condition parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("a condition is written field=value, but was \"" + text + "\"");
        }
        return new Condition(
                text.substring(0, equals).trim(), text.substring(equals + 1).trim());
    }

    @Override
    public String toString() {
        return field + "=" + value;
    }
}
