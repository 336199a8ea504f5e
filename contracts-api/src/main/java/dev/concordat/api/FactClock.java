package dev.concordat.api;

import java.util.Locale;

/**
 * The clocks of a fact.
 *
 * @since 0.1
 */
public enum FactClock {
    /** When it happened in the business. */
    OCCURRED,
    /** From when what the fact says holds. */
    VALID,
    /** When the context wrote it down. */
    RECORDED,
    /** When it left the context. */
    PUBLISHED;

    /**
     * Names the clock in words for a message.
     *
     * @return such as {@code the occurred clock}
     */
    public String inWords() {
        return "the " + name().toLowerCase(Locale.ROOT) + " clock";
    }
}
