package dev.concordat.core.finding;

/**
 * Rules on what a consumer relies on, against what a contract says.
 *
 * @since 0.1
 */
public enum ExpectationRule implements Rule {
    /** Facts are fresh enough for a consumer, but not all of them; it has to cope with those that come late. */
    FRESHNESS_NOT_FOR_ALL(
            "Facts are fresh enough for a consumer, but not all of them; it has to cope with those that come late.",
            "Cope with late facts, or promise freshness of all."),
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
            "Run the consumer's test and publish its expectation."),
    /** A contract has not come as far as the consumer builds on. */
    STAGE_TOO_LOW(
            "A contract has not come as far as the consumer builds on.",
            "Raise the stage when the contract is ready for it, or accept the lower one."),
    /** A consumer relies on an order of facts, and the contract states none. */
    LIFECYCLE_NOT_STATED(
            "A consumer relies on an order of facts, and the contract states none.",
            "State the lifecycle, or handle facts in any order."),
    /** The contract allows other facts before this one than the consumer relies on. */
    PREDECESSOR_DIFFERS(
            "The contract allows other facts before this one than the consumer relies on.",
            "Rely on what the contract allows, or handle facts in any order."),
    /** A consumer relies on a greatest age, and the contract promises none. */
    FRESHNESS_NOT_STATED(
            "A consumer relies on a greatest age, and the contract promises none.",
            "Promise freshness, or drop maxAge."),
    /** Facts can be older than the consumer can live with. */
    FRESHNESS_TOO_OLD("Facts can be older than the consumer can live with.", "Promise a lower age, or raise maxAge."),
    /** The contract counts age from a clock whose distance from the occurrence is not promised. */
    FRESHNESS_NOT_COMPARABLE(
            "The contract counts age from a clock whose distance from the occurrence is not promised.",
            "Count age from the occurrence, or promise a delay."),
    /** A consumer relies on a quality the contract does not guarantee. */
    QUALITY_NOT_GUARANTEED(
            "A consumer relies on a quality the contract does not guarantee.",
            "Guarantee it, or check it in the consumer."),
    /** A consumer relies on a quality for more facts than the contract guarantees it for. */
    QUALITY_TOO_LOW(
            "A consumer relies on a quality for more facts than the contract guarantees it for.",
            "Guarantee it for more facts, or rely on less."),
    /** A consumer relies on how far a business key is unique, and the contract does not say. */
    KEY_SCOPE_NOT_STATED(
            "A consumer relies on how far a business key is unique, and the contract does not say.",
            "State the scope with @Identity, or join inside the context only."),
    /** A consumer relies on a business key being unique further than it is: other things share its values. */
    KEY_SCOPE_TOO_NARROW(
            "A consumer relies on a business key being unique further than it is: other things share its values.",
            "Join together with the context, or use a wider key."),
    /** A consumer relies on keys never being given to another thing, and the contract does not say. */
    KEY_REUSE_NOT_STATED(
            "A consumer relies on keys never being given to another thing, and the contract does not say.",
            "State it with @Identity, or tell the things apart by time."),
    /** A consumer relies on keys never being given to another thing, and they are: histories of two things become one. */
    KEY_REUSE_POSSIBLE(
            "A consumer relies on keys never being given to another thing, and they are: histories of two things become one.",
            "Tell the things apart by time, or use another key."),
    /** A duplicate can come after the consumer has forgotten the event id, and is counted again. */
    DEDUP_WINDOW_TOO_SHORT(
            "A duplicate can come after the consumer has forgotten the event id, and is counted again.",
            "Remember event ids for as long as the contract says."),
    /** A consumer forgets event ids after a time, and the contract does not say how late a duplicate can come. */
    DEDUP_WINDOW_NOT_STATED(
            "A consumer forgets event ids after a time, and the contract does not say how late a duplicate can come.",
            "State the dedup window with @Identity, or remember event ids for good."),
    /** A consumer relies on a notice before something goes away, and the contract promises none. */
    NOTICE_NOT_STATED(
            "A consumer relies on a notice before something goes away, and the contract promises none.",
            "State a deprecation policy, or drop notice."),
    /** The contract promises a shorter notice than the consumer needs to move. */
    NOTICE_TOO_SHORT(
            "The contract promises a shorter notice than the consumer needs to move.",
            "Promise a longer notice, or move faster."),
    /** A consumer relies on something whose end is announced. */
    DEPRECATED_RELIED_ON(
            "A consumer relies on something whose end is announced.", "Move to the replacement before the sunset."),
    /** A fact or field is more sensitive than the consumer may receive. */
    SENSITIVITY_ABOVE_CLEARANCE(
            "A fact or field is more sensitive than the consumer may receive.",
            "Drop the field, or have the clearance raised and declared."),
    /** A personal value may be used for named purposes only, and the consumer's is not among them. */
    PURPOSE_NOT_ALLOWED(
            "A personal value may be used for named purposes only, and the consumer's is not among them.",
            "Drop the field, or have the purpose allowed and stated."),
    /** A consumer relies on a level of service the contract does not state. */
    SERVICE_LEVEL_NOT_STATED(
            "A consumer relies on a level of service the contract does not state.",
            "State it with @ServiceLevel, or drop it from the consumer."),
    /** A consumer relies on a higher level of service than the contract promises. */
    SERVICE_LEVEL_TOO_LOW(
            "A consumer relies on a higher level of service than the contract promises.",
            "Promise more, or rely on less."),
    /** A consumer relies on an answer within a time, and the owner promises none. */
    ANSWER_NOT_PROMISED(
            "A consumer relies on an answer within a time, and the owner promises none.",
            "State an escalation path, or drop answerWithin."),
    /** A consumer relies on an answer sooner than the owner promises one. */
    ANSWER_TOO_LATE(
            "A consumer relies on an answer sooner than the owner promises one.",
            "Shorten the first step of the escalation path, or raise answerWithin."),
    /** Two contexts define the same word, and neither says how the two relate. */
    WORD_SHARED(
            "Two contexts define the same word, and neither says how the two relate.",
            "State the stance with @Shared; separate meanings are fine.");

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
