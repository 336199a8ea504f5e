package dev.concordat.api.notice;

/**
 * Why published facts had to be corrected, or stated again.
 *
 * @since 0.1
 */
public enum NoticeCause {
    /** The system that states the facts was wrong. */
    SOURCE_BUG,
    /** Records came after the time within which they were promised. */
    LATE_RECORDS,
    /** A rule of the business was changed for facts already stated. */
    POLICY_CHANGE,
    /** The facts come from a model, and the model was corrected. */
    MODEL_RESTATEMENT,
    /** A new consumer was given the past; for others nothing changes. */
    NEW_CONSUMER
}
