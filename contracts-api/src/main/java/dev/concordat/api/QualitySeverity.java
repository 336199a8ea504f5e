package dev.concordat.api;

/**
 * What a breach of a quality guarantee weighs.
 *
 * @since 0.1
 */
public enum QualitySeverity {
    /** The owner sees it as a defect and mends it. */
    ERROR,
    /** The owner looks at it. */
    WARNING
}
