package dev.concordat.core.finding;

/**
 * Rules on what a contract says, against the rest of what it says.
 *
 * @since 0.1
 */
public enum ContractRule implements Rule {
    /** A meaning says in words what the name says already, so a reader learns nothing. */
    MEANING_REPEATS_NAME(
            "A meaning says in words what the name says already, so a reader learns nothing.",
            "Say what has happened in the business, or what the value is, as you would to a new colleague."),
    /** A context defines one word in two ways. */
    WORD_DEFINED_TWICE("A context defines one word in two ways.", "Keep one definition, or use two words."),
    /** A fact states how it is refreshed, or a dataset what may precede and follow it. */
    LIFECYCLE_OF_OTHER_KIND(
            "A fact states how it is refreshed, or a dataset what may precede and follow it.",
            "Use @Lifecycle on facts and refresh of @Dataset on datasets."),
    /** A lifecycle names a fact of another context, for which this context cannot promise anything. */
    LIFECYCLE_NAMES_FOREIGN_FACT(
            "A lifecycle names a fact of another context, for which this context cannot promise anything.",
            "Name facts of the own context only."),
    /** Freshness is measured from a clock that facts do not carry, so nobody can measure it. */
    FRESHNESS_NOT_MEASURABLE(
            "Freshness is measured from a clock that facts do not carry, so nobody can measure it.",
            "Mark the clock in the payload or the envelope, or measure from another one."),
    /** Every fact is promised to be younger than the delay with which it may be recorded. */
    FRESHNESS_CONTRADICTS_DELAY(
            "Every fact is promised to be younger than the delay with which it may be recorded.",
            "Lower the delay, raise the greatest age, or promise it for less than 100 %."),
    /** An order of facts for each business key is promised, but there is no business key. */
    ORDERING_WITHOUT_KEY(
            "An order of facts for each business key is promised, but there is no business key.",
            "Mark the business key, or promise another order."),
    /** A quality guarantee names a field that does not exist. */
    QUALITY_FIELD_UNKNOWN(
            "A quality guarantee names a field that does not exist.", "Name a field by its path in payload spelling."),
    /** A quality guarantee cannot be evaluated on the type of the field it names. */
    QUALITY_TYPE_UNFIT(
            "A quality guarantee cannot be evaluated on the type of the field it names.",
            "Name a field of a fitting type, or use another guarantee."),
    /** A guarantee of completeness names a field that is required, and so always there. */
    QUALITY_SAYS_NOTHING(
            "A guarantee of completeness names a field that is required, and so always there.",
            "Drop the guarantee, or make the field optional."),
    /** The same quality guarantee is stated twice with the same severity, so nobody knows which percentage counts. */
    QUALITY_STATED_TWICE(
            "The same quality guarantee is stated twice with the same severity, so nobody knows which percentage counts.",
            "Keep one of them."),
    /** A time for duplicates is stated, but a duplicate cannot be told without an event id. */
    DEDUP_NOT_POSSIBLE(
            "A time for duplicates is stated, but a duplicate cannot be told without an event id.",
            "Mark the event id, or drop the time."),
    /** A time for duplicates is stated, and that there are none. */
    DEDUP_CONTRADICTS_DELIVERY(
            "A time for duplicates is stated, and that there are none.", "Keep the one that is true."),
    /** How a business key identifies is stated, but there is no business key. */
    IDENTITY_WITHOUT_KEY(
            "How a business key identifies is stated, but there is no business key.",
            "Mark the business key, or drop the statement."),
    /** A fact is said to be corrected in a way in which only datasets are. */
    CORRECTION_OF_OTHER_KIND(
            "A fact is said to be corrected in a way in which only datasets are.",
            "State the mechanism on the dataset, or another one on the fact."),
    /** A correction needs a key, a clock or a valid time that facts do not carry, so nobody can apply it. */
    CORRECTION_NOT_APPLICABLE(
            "A correction needs a key, a clock or a valid time that facts do not carry, so nobody can apply it.",
            "Mark what is missing, or state another mechanism."),
    /** A correction names a field that does not exist. */
    CORRECTION_FIELD_UNKNOWN(
            "A correction names a field that does not exist.", "Name a field by its path in payload spelling."),
    /** A correction needs a number in a field that holds something else. */
    CORRECTION_FIELD_NOT_A_NUMBER(
            "A correction needs a number in a field that holds something else.", "Name a field that holds one."),
    /** The latest record counts, but nothing says which of two at the same time it is. */
    CORRECTION_TIE_OPEN(
            "The latest record counts, but nothing says which of two at the same time it is.",
            "Mark a sequence or the event id."),
    /** A restatement or retraction is stated for changes of the world only; a changed world is a new fact, not another value of the old one. */
    CORRECTION_CAUSE_UNFIT(
            "A restatement or retraction is stated for changes of the world only; a changed world is a new fact, not another value of the old one.",
            "State a compensation or a fact of its own for the change, or name the other causes."),
    /** Entries are said never to be changed, and also to be replaced. */
    LEDGER_CHANGED(
            "Entries are said never to be changed, and also to be replaced.",
            "Keep the ledger, or the mechanism that replaces."),
    /** Personal values are said to be taken out, but no field is personal. */
    REDACTION_WITHOUT_PERSONAL_DATA(
            "Personal values are said to be taken out, but no field is personal.",
            "Mark the personal fields, or drop the redaction."),
    /** The end of something is announced for an earlier day than the deprecation policy allows. */
    ANNOUNCEMENT_TOO_SHORT(
            "The end of something is announced for an earlier day than the deprecation policy allows.",
            "Move the sunset, or announce earlier."),
    /** The deprecation policy requires a replacement, and the announcement names none. */
    REPLACEMENT_MISSING(
            "The deprecation policy requires a replacement, and the announcement names none.", "Name the replacement."),
    /** An announced replacement does not exist. */
    REPLACEMENT_UNKNOWN(
            "An announced replacement does not exist.", "Name an existing field by its path, or a fact by its id."),
    /** An announced replacement is going away itself. */
    REPLACEMENT_DEPRECATED("An announced replacement is going away itself.", "Name a replacement that stays."),
    /** The end of something internal is announced, which nobody outside relies on. */
    ANNOUNCEMENT_POINTLESS(
            "The end of something internal is announced, which nobody outside relies on.",
            "Remove it without announcement."),
    /** Personal data under special protection may be used for named purposes only, and none is named. */
    SENSITIVE_DATA_WITHOUT_PURPOSE(
            "Personal data under special protection may be used for named purposes only, and none is named.",
            "Name the purposes in @Personal."),
    /** Personal data is said to be readable by anybody. */
    PERSONAL_DATA_PUBLIC(
            "Personal data is said to be readable by anybody.", "Raise the sensitivity of the field or the fact."),
    /** A fact is said to be less sensitive than one of its fields. */
    SENSITIVITY_BELOW_FIELD(
            "A fact is said to be less sensitive than one of its fields.",
            "Raise the sensitivity of the fact, or drop it so that the most sensitive field counts."),
    /** A personal value is kept in spite of an erasure, and nothing says on which ground. */
    RETENTION_WITHOUT_GROUND(
            "A personal value is kept in spite of an erasure, and nothing says on which ground.",
            "State retainedBecause or a legal hold."),
    /** A legal hold forbids the erasure that is promised. */
    HOLD_CONTRADICTS_ERASURE(
            "A legal hold forbids the erasure that is promised.",
            "Promise Erasure.RETAIN while the hold lasts, or lift the hold."),
    /** A legal hold has ended, so the value has to be erased like any other. */
    HOLD_EXPIRED(
            "A legal hold has ended, so the value has to be erased like any other.",
            "Drop the hold, or have it renewed by its approver."),
    /** Nobody has checked for too long that the owner is still the owner. */
    OWNER_NOT_CONFIRMED(
            "Nobody has checked for too long that the owner is still the owner.",
            "Check team, contact and escalation, and set confirmedOn."),
    /** A later step of an escalation path allows less time than an earlier one. */
    ESCALATION_SHORTENS(
            "A later step of an escalation path allows less time than an earlier one.",
            "Order the steps by their time."),
    /** Work on an incident is promised sooner than the first one to call has to answer. */
    RESPONSE_BEFORE_ESCALATION(
            "Work on an incident is promised sooner than the first one to call has to answer.",
            "Shorten the first step, or promise a later response."),
    /** A part of facts is promised to keep all quality guarantees, but there is none. */
    QUALITY_LEVEL_MEASURES_NOTHING(
            "A part of facts is promised to keep all quality guarantees, but there is none.",
            "State quality guarantees, or drop the percentage.");

    private final String why;
    private final String fix;

    ContractRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.CONTRACT;
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
