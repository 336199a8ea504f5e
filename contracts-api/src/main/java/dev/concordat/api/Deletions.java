package dev.concordat.api;

/**
 * How the end of a key is told.
 *
 * @since 0.1
 */
public enum Deletions {
    /** Nothing is promised. */
    NOT_STATED,
    /** A key never goes away. */
    NONE,
    /** By a record with the key and no payload. */
    TOMBSTONE
}
