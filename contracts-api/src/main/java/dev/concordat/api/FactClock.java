package dev.concordat.api;

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
    PUBLISHED
}
