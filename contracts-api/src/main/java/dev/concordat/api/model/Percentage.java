package dev.concordat.api.model;

import java.math.BigDecimal;

/**
 * A part of a hundred that has to be reached: above 0, up to 100. Immutable and thread-safe; equal by value, so that
 * 99.5 and 99.50 are the same.
 *
 * @param value the number, without trailing zeros
 * @since 0.1
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All of them. */
    public static final Percentage ALL = new Percentage(HUNDRED);

    /**
     * Checks and normalises the number.
     *
     * @throws IllegalArgumentException if it is not above 0 and up to 100, or has more than
     *     {@value Constraint#MOST_DIGITS} digits when written out
     */
    public Percentage {
        if (!Constraint.isShort(value)) {
            throw new IllegalArgumentException("a percentage is above 0 and up to 100, with at most "
                    + Constraint.MOST_DIGITS + " digits, but has more when written out");
        }
        if (value.signum() <= 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage is above 0 and up to 100, but was "
                    + value.stripTrailingZeros().toPlainString());
        }
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Takes a number as it is written in source.
     *
     * @param value such as {@code 99.5}
     * @return the percentage
     * @throws IllegalArgumentException if it is not above 0 and up to 100
     */
    public static Percentage of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a percentage is above 0 and up to 100, but was " + value);
        }
        return new Percentage(BigDecimal.valueOf(value));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
