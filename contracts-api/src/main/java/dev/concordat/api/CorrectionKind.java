package dev.concordat.api;

/**
 * The mechanisms of correction a consumer can say it handles.
 *
 * @since 0.1
 */
public enum CorrectionKind {
    /** A later fact takes back all or part of what an earlier one said, by a further entry. */
    COMPENSATION
}
