package dev.concordat.core.codec;

import dev.concordat.api.model.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A JSON value and where it stands.
 *
 * @param value the value
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 * @param path path from the root, such as {@code contract.fields[2].unit}; empty for the root
 */
record Located(Value value, int line, int column, String path) {
    /** A JSON value without numbers lost to floating point. */
    sealed interface Value {}

    record Members(Map<String, Located> byName) implements Value {}

    record Elements(List<Located> inOrder) implements Value {}

    record Text(String text) implements Value {}

    record Decimal(BigDecimal number) implements Value {}

    /** A number of more than 1000 digits when written out, or with an exponent no {@link BigDecimal} holds. */
    record HugeNumber(String digits) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Null() implements Value {}

    static Value number(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return Constraint.isShort(number) ? new Decimal(number) : new HugeNumber(digits);
        } catch (NumberFormatException e) {
            return new HugeNumber(digits);
        }
    }

    /** The path of a member of what is at a path. */
    static String below(String path, String name) {
        return path.isEmpty() ? Quoted.plain(name) : path + "." + Quoted.plain(name);
    }

    String inWords() {
        if (value instanceof Text text) {
            return Quoted.text(text.text());
        }
        if (value instanceof Decimal number) {
            return "number " + Quoted.plain(number.number().toString());
        }
        if (value instanceof HugeNumber number) {
            return "number " + Quoted.plain(number.digits()) + ", which has more than 1000 digits when written out";
        }
        if (value instanceof Truth truth) {
            return String.valueOf(truth.truth());
        }
        return value instanceof Members ? "an object" : value instanceof Elements ? "a list" : "null";
    }
}
