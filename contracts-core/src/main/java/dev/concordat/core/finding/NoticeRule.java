package dev.concordat.core.finding;

/**
 * Rules on correction notices, and on how consumers answer them.
 *
 * @since 0.1
 */
public enum NoticeRule implements Rule {
    /** Other content was to be published under the name of a notice that is published. Consumers act on what is there. */
    NOTICE_IMMUTABLE(
            "Other content was to be published under the name of a notice that is published. Consumers act on what is there.",
            "Publish a further notice under another name."),
    /** Nobody of the owner approved the notice, so consumers cannot know whether the owner stands by it. */
    NOTICE_NOT_APPROVED(
            "Nobody of the owner approved the notice, so consumers cannot know whether the owner stands by it.",
            "Publish it with --approved-by."),
    /** A notice names a fact or a version that is not published, so nobody who relies on it would be found. */
    NOTICE_FACT_UNKNOWN(
            "A notice names a fact or a version that is not published, so nobody who relies on it would be found.",
            "Correct the name, or publish the contract first."),
    /** The corrections come by a mechanism that the contract does not promise, so no consumer was asked to handle it. */
    NOTICE_MECHANISM_UNDECLARED(
            "The corrections come by a mechanism that the contract does not promise, so no consumer was asked to handle it.",
            "Correct by a mechanism of the contract, or publish a version that declares this one."),
    /** Somebody reads corrected facts and does not say that it handles how the corrections come: it reports wrong values. */
    NOTICE_MECHANISM_UNHANDLED(
            "Somebody reads corrected facts and does not say that it handles how the corrections come: it reports wrong values.",
            "Call the owner; they replay from the corrected facts, or handle the mechanism."),
    /** What is derived from corrected facts is published without a mechanism of correction, so its readers cannot be corrected. */
    NOTICE_OUTPUT_UNCORRECTABLE(
            "What is derived from corrected facts is published without a mechanism of correction, so its readers cannot be corrected.",
            "Declare how the output is corrected, and tell its readers."),
    /** Consumers of corrected facts feed each other, so there is no order in which each replays from corrected inputs. */
    REPLAY_ORDER_CYCLE(
            "Consumers of corrected facts feed each other, so there is no order in which each replays from corrected inputs.",
            "Stop all of them, replay them together, and compare afterwards."),
    /** A consumer that relies on corrected facts has not said that it took the correction in. */
    EVIDENCE_MISSING(
            "A consumer that relies on corrected facts has not said that it took the correction in.",
            "Reconcile, and publish the evidence; or publish a waiver."),
    /** A consumer has read other correcting records than the notice announces, so some are lost, or too many. */
    EVIDENCE_DIFFERS(
            "A consumer has read other correcting records than the notice announces, so some are lost, or too many.",
            "Find the records that differ by their event ids, replay, and reconcile again."),
    /** The day until which a consumer was let off is over. */
    WAIVER_EXPIRED(
            "The day until which a consumer was let off is over.", "Reconcile, or have another waiver approved."),
    /** What is derived from corrected facts changed, and its own consumers were not told. */
    FOLLOWING_NOTICE_MISSING(
            "What is derived from corrected facts changed, and its own consumers were not told.",
            "Publish a notice on the output that follows this one."),
    /** A notice that follows this one is still open, so consumers further on report wrong values. */
    FOLLOWING_NOTICE_OPEN(
            "A notice that follows this one is still open, so consumers further on report wrong values.",
            "Run the command for that notice, and see who is missing there.");

    private final String why;
    private final String fix;

    NoticeRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.NOTICE;
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
