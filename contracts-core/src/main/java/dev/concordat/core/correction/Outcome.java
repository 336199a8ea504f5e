package dev.concordat.core.correction;

/**
 * What became of a record that was received. Every record has exactly one, so that they add up to what was received. It can
 * change: what is held is applied once its original comes.
 *
 * @since 0.1
 */
public enum Outcome {
    /** It counts, and nothing that happened later had arrived before it. */
    APPLIED,
    /** It counts, although something that happened later had arrived before it. */
    LATE_APPLIED,
    /** The same record was received before. */
    DUPLICATE,
    /** It came later than is promised, and somebody has to decide. */
    TOO_LATE,
    /** It contradicts what was received before, and somebody has to decide. */
    REJECTED,
    /** It counts, but values of a person were taken out of it. */
    REDACTED,
    /** It corrects something that was not received yet. */
    HELD;

    boolean counts() {
        return this == APPLIED || this == LATE_APPLIED;
    }
}
