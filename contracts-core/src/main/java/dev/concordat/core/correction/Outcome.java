package dev.concordat.core.correction;

/** What became of a fact that was received. Every fact has exactly one. */
enum Outcome {
    /** It counts, and nothing that happened later had arrived before it. */
    APPLIED,
    /** It counts, although something that happened later had arrived before it. */
    LATE_APPLIED,
    /** The same fact was received before. */
    DUPLICATE,
    /** It arrived later than is promised, and somebody has to decide. */
    TOO_LATE,
    /** It contradicts a fact with the same event id, and somebody has to decide. */
    REJECTED
}
