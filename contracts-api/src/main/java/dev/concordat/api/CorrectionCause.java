package dev.concordat.api;

/**
 * Why an earlier fact is corrected.
 *
 * @since 0.1
 */
public enum CorrectionCause {
    /** The fact was right when it was stated, and the world moved on: a return, an amendment. A closed period stays as it
     * was. */
    WORLD_CHANGED,
    /** The fact was never right. A closed period may be restated. */
    RECORD_WAS_WRONG,
    /** It happened before, but was known only later. A closed period may be restated. */
    LEARNED_LATE
}
