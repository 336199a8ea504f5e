package dev.concordat.core.finding;

/**
 * Rules on changes of the life of a contract, its end, and who answers for it.
 *
 * @since 0.1
 */
public enum LifeChangeRule implements ChangeRule {
    /** A contract is on a higher stage. */
    STAGE_RAISED(
            Grade.SAFE,
            RemedyKind.NONE,
            "stage-lowered",
            "A contract is on a higher stage.",
            "Nothing has to be done."),
    /** A contract went back to a lower stage, where less is demanded of it; consumers built on the higher one. */
    STAGE_LOWERED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "stage-raised",
            "A contract went back to a lower stage, where less is demanded of it; consumers built on the higher one.",
            "Keep the stage, or announce the end of the contract."),
    /** The end of something was announced; whoever reads it has until then to move. */
    DEPRECATION_ANNOUNCED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "deprecation-withdrawn",
            "The end of something was announced; whoever reads it has until then to move.",
            "Tell those who read it; they have until the sunset to move."),
    /** The end of something was taken back. */
    DEPRECATION_WITHDRAWN(
            Grade.SAFE,
            RemedyKind.NONE,
            "deprecation-announced",
            "The end of something was taken back.",
            "Nothing has to be done."),
    /** Something may be gone earlier than was announced; consumers planned for the later day. */
    SUNSET_MOVED_EARLIER(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.WAIT_UNTIL,
            "sunset-moved-later",
            "Something may be gone earlier than was announced; consumers planned for the later day.",
            "Keep the day that was announced."),
    /** Something may be gone later than was announced. */
    SUNSET_MOVED_LATER(
            Grade.SAFE,
            RemedyKind.NONE,
            "sunset-moved-earlier",
            "Something may be gone later than was announced.",
            "Nothing has to be done."),
    /** Something counts as deprecated from another day; the notice counts from the day the announcement was published. */
    DEPRECATION_DATE_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "deprecation-date-changed",
            "Something counts as deprecated from another day; the notice counts from the day the announcement was published.",
            "Nothing has to be done."),
    /** A replacement was named for something that ends. */
    REPLACEMENT_NAMED(
            Grade.SAFE,
            RemedyKind.NONE,
            "replacement-withdrawn",
            "A replacement was named for something that ends.",
            "Nothing has to be done."),
    /** There is no replacement any more for something that ends. */
    REPLACEMENT_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.DECLARE_REPLACEMENT,
            "replacement-named",
            "There is no replacement any more for something that ends.",
            "Name what takes its place, or give the reason why nothing does."),
    /** Something that ends is replaced by something else than was announced; consumers that moved have to move again. */
    REPLACEMENT_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.DECLARE_REPLACEMENT,
            "replacement-changed",
            "Something that ends is replaced by something else than was announced; consumers that moved have to move again.",
            "Keep the first replacement as long as anybody relies on it."),
    /** The reason for an end, or how to move, is said differently. */
    DEPRECATION_REWORDED(
            Grade.WORDING,
            RemedyKind.NONE,
            "deprecation-reworded",
            "The reason for an end, or how to move, is said differently.",
            "Nothing has to be done."),
    /** Ends are announced for a shorter time than was promised. */
    NOTICE_SHORTENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.WAIT_UNTIL,
            "notice-lengthened",
            "Ends are announced for a shorter time than was promised.",
            "Keep the notice; what was announced under it still has it."),
    /** Ends are announced for a longer time. */
    NOTICE_LENGTHENED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "notice-shortened",
            "Ends are announced for a longer time.",
            "Nothing has to be done for consumers."),
    /** Ends need no replacement any more. */
    REPLACEMENT_DUTY_DROPPED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "replacement-duty-taken-on",
            "Ends need no replacement any more.",
            "Keep naming replacements."),
    /** Every end comes with a replacement. */
    REPLACEMENT_DUTY_TAKEN_ON(
            Grade.SAFE,
            RemedyKind.NONE,
            "replacement-duty-dropped",
            "Every end comes with a replacement.",
            "Nothing has to be done."),
    /** Another team or another contact answers for it. Reorganising costs no version. */
    OWNER_CHANGED(
            Grade.NO_VERSION,
            RemedyKind.NONE,
            "owner-changed",
            "Another team or another contact answers for it. Reorganising costs no version.",
            "Nothing has to be done."),
    /** Others are called, or within another time. Reorganising costs no version. */
    ESCALATION_CHANGED(
            Grade.NO_VERSION,
            RemedyKind.NONE,
            "escalation-changed",
            "Others are called, or within another time. Reorganising costs no version.",
            "Nothing has to be done; who relies on an answer within a time is told by its own test."),
    /** Somebody is there at other hours. Reorganising costs no version. */
    SUPPORT_HOURS_CHANGED(
            Grade.NO_VERSION,
            RemedyKind.NONE,
            "support-hours-changed",
            "Somebody is there at other hours. Reorganising costs no version.",
            "Nothing has to be done."),
    /** The owner was confirmed on another day, or is to be confirmed in another rhythm. */
    OWNERSHIP_CONFIRMED(
            Grade.NO_VERSION,
            RemedyKind.NONE,
            "ownership-confirmed",
            "The owner was confirmed on another day, or is to be confirmed in another rhythm.",
            "Nothing has to be done.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    LifeChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
        this.grade = grade;
        this.remedy = remedy;
        this.mirror = mirror;
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Grade grade() {
        return grade;
    }

    @Override
    public RemedyKind remedy() {
        return remedy;
    }

    @Override
    public String mirror() {
        return mirror;
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
