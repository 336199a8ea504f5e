package dev.concordat.core.finding;

/**
 * Rules on the facts a producer emits, taken together.
 *
 * @since 0.1
 */
public enum StreamRule implements Rule {
    /** Two emitted facts carry one event id and say different things. */
    EVENT_ID_REUSED(
            "Two emitted facts carry one event id and say different things.",
            "Give each fact an event id of its own, and repeat a fact as it was."),
    /** A fact carries a sequence that is not greater than that of the fact before it. */
    SEQUENCE_NOT_RISING(
            "A fact carries a sequence that is not greater than that of the fact before it.",
            "Raise the sequence with each fact of a key."),
    /** A fact was recorded before the fact emitted before it, although their order is promised. */
    STREAM_RUNS_BACK(
            "A fact was recorded before the fact emitted before it, although their order is promised.",
            "Emit facts in the order in which they are recorded, or promise no order."),
    /** A fact was recorded later after it happened than the contract promises. */
    FACT_TOO_LATE(
            "A fact was recorded later after it happened than the contract promises.",
            "Record in time, or promise a longer delay."),
    /** A correction names a fact that was not emitted. */
    ORIGINAL_UNKNOWN(
            "A correction names a fact that was not emitted.",
            "Name a fact that was emitted, by its business key or event id."),
    /** A fact is taken back that was taken back before. */
    TAKEN_BACK_TWICE(
            "A fact is taken back that was taken back before.",
            "Take a fact back once; take the correction back first if it was wrong."),
    /** More of a fact is taken back than there is. */
    TOO_MUCH_TAKEN_BACK("More of a fact is taken back than there is.", "Take back no more than is left of the amount."),
    /** A fact is corrected after the time in which that is promised to happen. */
    CORRECTED_OUT_OF_TIME(
            "A fact is corrected after the time in which that is promised to happen.",
            "Correct in time, or promise a longer time."),
    /** A changelog takes out a row that is not there. */
    ROW_NOT_THERE(
            "A changelog takes out a row that is not there.", "Repeat exactly the row as it was before the change."),
    /** The entries of one posting do not come to nothing. */
    POSTING_NOT_BALANCED("The entries of one posting do not come to nothing.", "Emit all entries of a posting."),
    /** Rows of a refresh are missing. */
    REFRESH_INCOMPLETE("Rows of a refresh are missing.", "Emit as many rows as the refresh says it has."),
    /** A key ends, which the contract does not promise. */
    KEY_ENDED(
            "A key ends, which the contract does not promise.",
            "State deletions by tombstone in @LatestPerKey, or emit none."),
    /** A fact follows a tombstone of its key and is older than that, so that nobody sees it. */
    BEHIND_TOMBSTONE(
            "A fact follows a tombstone of its key and is older than that, so that nobody sees it.",
            "Date what begins a key again after the tombstone that ended it."),
    /** Two rows of one key overlap, or leave a gap. */
    ROWS_DO_NOT_MEET(
            "Two rows of one key overlap, or leave a gap.",
            "Let each row begin where the one before ends, or leave ends open."),
    /** Merges leave it open which key stays. */
    SURVIVOR_OPEN("Merges leave it open which key stays.", "Give a key up once, and keep one that is still there."),
    /** A fact carries personal values of somebody who was to be forgotten before. */
    PERSONAL_AFTER_REDACTION(
            "A fact carries personal values of somebody who was to be forgotten before.",
            "Leave the values out of whatever is emitted after the redaction."),
    /** A fact came where the lifecycle of its key does not allow it. */
    ORDER_BROKEN(
            "A fact came where the lifecycle of its key does not allow it.",
            "Emit facts in the order the lifecycles state, or state the lifecycle as it is.");

    private final String why;
    private final String fix;

    StreamRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.PAYLOAD;
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    public String fix() {
        return fix;
    }
}
