package dev.concordat.api;

/**
 * In which order facts arrive.
 *
 * @since 0.1
 */
public enum Ordering {
    /** Nothing is promised. */
    NOT_STATED,
    /** Facts can arrive in any order. */
    NONE,
    /** Facts with the same business key arrive in the order they were recorded. */
    PER_KEY,
    /** All facts arrive in the order they were recorded. */
    TOTAL
}
