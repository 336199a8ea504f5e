package dev.concordat.api;

/**
 * What a consumer says it can cope with when facts are delivered.
 *
 * @since 0.1
 */
public enum DeliveryHazard {
    /** The same fact more than once. */
    DUPLICATES,
    /** Facts in another order than they were recorded in. */
    REORDERING
}
