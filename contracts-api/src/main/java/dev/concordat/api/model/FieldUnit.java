package dev.concordat.api.model;

/**
 * What a number counts.
 *
 * @since 0.1
 */
public sealed interface FieldUnit permits MonetaryUnit, MeasureUnit {
    /**
     * Gives the unit in words for a message.
     *
     * @return such as {@code EUR}, {@code EUR minor units} or {@code kg}
     */
    String inWords();
}
