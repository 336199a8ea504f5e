package dev.concordat.api.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What every value of a field keeps to. The cases follow Jakarta Validation 3.1, section 8, from which they are read.
 *
 * @since 0.1
 */
public sealed interface Constraint {
    /** A number of more digits, written out, says nothing and costs whoever prints it their memory. */
    int MOST_DIGITS = 1000;

    /**
     * Says whether a number is short enough to be a bound.
     *
     * @param number the number
     * @return true if it has at most {@value #MOST_DIGITS} digits, before or after the decimal point
     */
    static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /**
     * A number is not below a bound.
     *
     * @param bound the bound
     * @param inclusive whether the bound itself is allowed
     * @since 0.1
     */
    record Minimum(BigDecimal bound, boolean inclusive) implements Constraint {
        /**
         * Checks the bound.
         *
         * @throws IllegalArgumentException if it has more than {@value Constraint#MOST_DIGITS} digits when written out
         */
        public Minimum {
            requireShort(bound);
        }
    }

    /**
     * A number is not above a bound.
     *
     * @param bound the bound
     * @param inclusive whether the bound itself is allowed
     * @since 0.1
     */
    record Maximum(BigDecimal bound, boolean inclusive) implements Constraint {
        /**
         * Checks the bound.
         *
         * @throws IllegalArgumentException if it has more than {@value Constraint#MOST_DIGITS} digits when written out
         */
        public Maximum {
            requireShort(bound);
        }
    }

    /**
     * A number has at most so many digits.
     *
     * @param integer digits before the decimal point, 0 or more
     * @param fraction digits after it, 0 or more
     * @since 0.1
     */
    record Digits(int integer, int fraction) implements Constraint {
        /**
         * Checks both.
         *
         * @throws IllegalArgumentException if one is negative
         */
        public Digits {
            requireOrder(0, integer, "digits");
            requireOrder(0, fraction, "digits");
        }
    }

    /**
     * A text has so many characters (UTF-16 code units), or a list or map so many elements.
     *
     * @param minimum the least, 0 or more
     * @param maximum the most; {@link Integer#MAX_VALUE} means no limit
     * @since 0.1
     */
    record Size(int minimum, int maximum) implements Constraint {
        /**
         * Checks both.
         *
         * @throws IllegalArgumentException if the minimum is negative or above the maximum
         */
        public Size {
            requireOrder(0, minimum, "size");
            requireOrder(minimum, maximum, "size");
        }
    }

    /**
     * A text matches a regular expression as a whole.
     *
     * @param regex in the syntax of {@link Pattern}
     * @since 0.1
     */
    record Matches(String regex) implements Constraint {
        /**
         * Compiles the expression once, to refuse a broken one early.
         *
         * @throws IllegalArgumentException if it does not compile
         */
        public Matches {
            Pattern.compile(regex);
        }
    }

    /**
     * A text has at least one character that is not white space.
     *
     * @since 0.1
     */
    record NotBlank() implements Constraint {}

    /**
     * A text is a mail address.
     *
     * @since 0.1
     */
    record Email() implements Constraint {}

    private static void requireShort(BigDecimal bound) {
        if (!isShort(bound)) {
            throw new IllegalArgumentException(
                    "expected a bound of at most " + MOST_DIGITS + " digits, but it has more when written out");
        }
    }

    private static void requireOrder(int low, int high, String what) {
        if (high < low) {
            throw new IllegalArgumentException(what + " must be at least " + low + ", but was " + high);
        }
    }
}
