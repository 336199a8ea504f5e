package dev.concordat.core.finding;

/**
 * Rules on what a consumer relies on, against what a contract says.
 *
 * @since 0.1
 */
public enum ExpectationRule implements Rule {
    /** A consumer relies on a fact that is not published yet. */
    FACT_PENDING(
            "A consumer relies on a fact that is not published yet.",
            "Agree with the owner of the context; until then the expectation is unconfirmed."),
    /** The contract is older than the version the consumer relies on. */
    VERSION_TOO_OLD(
            "The contract is older than the version the consumer relies on.",
            "Publish the version the consumer needs, or lower since."),
    /** A consumer relies on a field the contract does not have. */
    FIELD_MISSING(
            "A consumer relies on a field the contract does not have.",
            "Keep the field until its consumers have moved, or drop it from the consumer's record."),
    /** The type of a field cannot be read, or not without loss, as the type the consumer uses. */
    FIELD_TYPE_UNREADABLE(
            "The type of a field cannot be read, or not without loss, as the type the consumer uses.",
            "Read the field as the type of the contract, or publish a new field beside it."),
    /** A consumer relies on a field always being there, and the contract does not promise that. */
    FIELD_MAY_BE_ABSENT(
            "A consumer relies on a field always being there, and the contract does not promise that.",
            "Make the field required, or read it as Optional."),
    /** Both sides name a unit, and not the same one: every figure computed from the field is wrong. */
    UNIT_DIFFERS(
            "Both sides name a unit, and not the same one: every figure computed from the field is wrong.",
            "Add a new field beside it, or correct the consumer's unit."),
    /** A consumer relies on a unit the contract does not state. */
    UNIT_NOT_STATED("A consumer relies on a unit the contract does not state.", "State the unit with @Money or @Unit."),
    /** The contract allows a value the consumer does not understand. */
    CHOICE_VALUE_UNKNOWN(
            "The contract allows a value the consumer does not understand.", "Add the value to the consumer's enum."),
    /** The contract may get further values, and the consumer fails on values it does not know. */
    CHOICE_OPEN(
            "The contract may get further values, and the consumer fails on values it does not know.",
            "Give the consumer's enum a constant with @JsonEnumDefaultValue, or read text."),
    /** The meaning is at another revision than the one the consumer understands. */
    MEANING_REVISED(
            "The meaning is at another revision than the one the consumer understands.",
            "Read the new meaning, decide, and set the revision the consumer understands."),
    /** A consumer relies on a meaning the contract does not state. */
    MEANING_NOT_STATED("A consumer relies on a meaning the contract does not state.", "State the meaning."),
    /** A consumer identifies things by another key than the contract. */
    IDENTITY_DIFFERS(
            "A consumer identifies things by another key than the contract.",
            "Use the contract's business key, or agree on another one."),
    /** A consumer relies on an identity the contract does not state. */
    IDENTITY_NOT_STATED(
            "A consumer relies on an identity the contract does not state.", "Mark the business key in the contract."),
    /** Facts can arrive more than once, and the consumer does not cope. */
    DUPLICATES_NOT_HANDLED(
            "Facts can arrive more than once, and the consumer does not cope.",
            "Handle duplicates by event id and declare DeliveryHazard.DUPLICATES."),
    /** Facts can arrive in another order, and the consumer does not cope. */
    REORDERING_NOT_HANDLED(
            "Facts can arrive in another order, and the consumer does not cope.",
            "Handle reordering and declare DeliveryHazard.REORDERING."),
    /** A consumer copes only with facts that arrive once and in order, and the contract promises neither. */
    DELIVERY_NOT_STATED(
            "A consumer copes only with facts that arrive once and in order, and the contract promises neither.",
            "State the delivery, or make the consumer cope."),
    /** Facts can be recorded later than the consumer can live with. */
    DELAY_TOO_LONG(
            "Facts can be recorded later than the consumer can live with.",
            "Shorten the promised delay, or raise maxDelay."),
    /** A consumer relies on a longest delay, and the contract promises none. */
    DELAY_NOT_STATED(
            "A consumer relies on a longest delay, and the contract promises none.",
            "Promise a delay, or drop maxDelay."),
    /** Facts are replayable for less time than the consumer relies on. */
    REPLAY_TOO_SHORT(
            "Facts are replayable for less time than the consumer relies on.", "Keep facts longer, or rely on less."),
    /** A consumer relies on replay, and the contract promises none. */
    REPLAY_NOT_STATED(
            "A consumer relies on replay, and the contract promises none.",
            "Promise replay, or drop it from the consumer."),
    /** Facts are corrected by a mechanism the consumer does not handle: its figures stay wrong for good. */
    CORRECTION_NOT_HANDLED(
            "Facts are corrected by a mechanism the consumer does not handle: its figures stay wrong for good.",
            "Handle the correction and declare it in corrections."),
    /** A consumer handles no corrections, and the contract does not say whether there are any; if there are, figures stay wrong. */
    CORRECTION_NOT_STATED(
            "A consumer handles no corrections, and the contract does not say whether there are any; if there are, figures stay wrong.",
            "State corrections, or none, in the contract."),
    /** A field is of a higher privacy class than the consumer may receive. */
    PRIVACY_ABOVE_PERMISSION(
            "A field is of a higher privacy class than the consumer may receive.",
            "Drop the field, or have the permission raised and declared with mayReceive."),
    /** The producer says that the fact or field is not suitable for the consumer's purpose. */
    PURPOSE_EXCLUDED(
            "The producer says that the fact or field is not suitable for the consumer's purpose.",
            "Use another source, or ask the owner for a fact that is suitable."),
    /** An expectation was not confirmed for 90 days; it blocks nobody until it is confirmed again. */
    EXPECTATION_STALE(
            "An expectation was not confirmed for 90 days; it blocks nobody until it is confirmed again.",
            "Run the consumer's test and publish its expectation.");

    private final String why;
    private final String fix;

    ExpectationRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.EXPECTATION;
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
