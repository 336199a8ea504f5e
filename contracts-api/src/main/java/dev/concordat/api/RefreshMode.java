package dev.concordat.api;

/**
 * What a refresh of a dataset brings.
 *
 * @since 0.1
 */
public enum RefreshMode {
    /** The whole state; what is no longer in it is gone. */
    FULL,
    /** What changed since the refresh before. */
    CHANGES
}
