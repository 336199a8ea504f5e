package dev.concordat.api.expectation;

/**
 * How binding an expectation is.
 *
 * @since 0.1
 */
public enum ExpectationState {
    /** A request; binds nobody. */
    PROPOSED,
    /**
     * Accepted by the producer, or satisfied by a published version; binds the producer. The word alone does not: the
     * store has to show the one or the other.
     */
    AGREED,
    /** Withdrawn by the consumer; kept for its history. */
    RETIRED
}
