package dev.concordat.core.adoption;

/**
 * What a draft takes a member for. A guess from its name and type, always together with a question.
 *
 * @since 0.1
 */
public enum Suggestion {
    /** Nothing. */
    NONE,
    /** The business key. */
    BUSINESS_KEY,
    /** When it happened in the business. */
    OCCURRED_AT
}
