package dev.concordat.api;

/**
 * Whether the same fact can arrive more than once.
 *
 * @since 0.1
 */
public enum Duplicates {
    /** Nothing is promised. */
    NOT_STATED,
    /** A fact can arrive more than once, with the same event id. */
    POSSIBLE,
    /** A fact arrives exactly once. */
    NEVER
}
