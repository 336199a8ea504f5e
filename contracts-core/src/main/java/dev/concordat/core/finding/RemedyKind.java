package dev.concordat.core.finding;

/**
 * What an owner can do about a change that breaks somebody.
 *
 * @since 0.1
 */
public enum RemedyKind {
    /** Nothing has to be done. */
    NONE,
    /** Publish the new beside the old. */
    ADD_BESIDE,
    /** Announce the end of the old, and say what takes its place. */
    DECLARE_REPLACEMENT,
    /** Say that the meaning changed by raising its revision. */
    RAISE_MEANING_REVISION,
    /** Publish a version that says so, and keep the old one until its notice has passed. */
    PUBLISH_AS,
    /** Wait until the day that was announced. */
    WAIT_UNTIL,
    /** Accept it for a time, with a reason and an approver. */
    WAIVE
}
