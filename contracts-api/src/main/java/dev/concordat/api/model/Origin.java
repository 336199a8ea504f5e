package dev.concordat.api.model;

/**
 * Where a statement comes from when its context has a default for it.
 *
 * @since 0.1
 */
public enum Origin {
    /** Taken over from the context. */
    INHERITED,
    /** Stated on the fact, in place of the context's default. */
    OVERRIDDEN
}
