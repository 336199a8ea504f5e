package dev.concordat.api;

/**
 * How two fields of one fact relate.
 *
 * @since 0.1
 */
public enum Comparison {
    /** The left one is below the right one. */
    LESS,
    /** The left one is not above the right one. */
    AT_MOST,
    /** Both are equal; numbers by value. */
    EQUAL,
    /** The left one is not below the right one. */
    AT_LEAST,
    /** The left one is above the right one. */
    MORE,
    /** Both are there, or neither is. */
    PRESENT_WITH
}
