package dev.concordat.api;

/**
 * How a word of one context relates to the same word of another.
 *
 * @since 0.1
 */
public enum Stance {
    /** Both mean the same; then both define it with the same words. */
    ONE_MEANING,
    /** They differ, and the reason says how one becomes the other. */
    TRANSLATED,
    /** They differ and have nothing to do with each other. That is fine. */
    SEPARATE
}
