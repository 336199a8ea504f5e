package dev.concordat.core.finding;

import java.util.Locale;

/**
 * The catalogue of rules. An id is stable and never used again for another rule; each has an entry in
 * {@code docs/rules.md}, which is generated from here.
 *
 * @since 0.1
 */
public enum Rule {
    /** A class was given as a domain fact but carries no @DomainFact. */
    FACT_NOT_DECLARED(
            Area.DECLARATION,
            "A class was given as a domain fact but carries no @DomainFact.",
            "Annotate the event class with @DomainFact, @Meaning and one @BusinessKey."),
    /** A class was given as a consumer's record but carries no @Reads. */
    READS_NOT_DECLARED(
            Area.DECLARATION,
            "A class was given as a consumer's record but carries no @Reads.",
            "Annotate the record with @Reads and name the fact and the purpose."),
    /** No package upwards of a class carries @Projection. */
    PROJECTION_NOT_DECLARED(
            Area.DECLARATION,
            "No package upwards of a class carries @Projection.",
            "Annotate the package of the projection with @Projection."),
    /** No package upwards carries @BoundedContext; the last part of the package name was taken as the context. */
    CONTEXT_ASSUMED(
            Area.DECLARATION,
            "No package upwards carries @BoundedContext; the last part of the package name was taken as the context.",
            "Put @BoundedContext with an owner on the package."),
    /** A name is not made of lower-case words joined by hyphens, so it cannot be a file name and a word in a message at once. */
    NAME_INVALID(
            Area.DECLARATION,
            "A name is not made of lower-case words joined by hyphens, so it cannot be a file name and a word in a message at once.",
            "Spell names like invoice-issued, and a fact with its context like billing/invoice-issued."),
    /** A version is not three numbers. */
    VERSION_INVALID(Area.DECLARATION, "A version is not three numbers.", "Write a version such as 1.2.0."),
    /** A time is not a positive ISO-8601 duration. */
    DURATION_INVALID(
            Area.DECLARATION, "A time is not a positive ISO-8601 duration.", "Write a duration such as PT48H or P90D."),
    /** A published fact has no sentence of meaning, so every consumer makes up its own. */
    MEANING_MISSING(
            Area.DECLARATION,
            "A published fact has no sentence of meaning, so every consumer makes up its own.",
            "Add @Meaning with one sentence the business would sign."),
    /** From stage EXPERIMENTAL on a contract says which value identifies the thing it is about; without it nobody can join, deduplicate or correct. */
    IDENTITY_MISSING(
            Area.DECLARATION,
            "From stage EXPERIMENTAL on a contract says which value identifies the thing it is about; without it nobody can join, deduplicate or correct.",
            "Mark the identifying member with @BusinessKey."),
    /** From stage EXPERIMENTAL on consumers need somebody to ask. */
    OWNER_MISSING(
            Area.DECLARATION,
            "From stage EXPERIMENTAL on consumers need somebody to ask.",
            "Add owner = @Owner(team = …, contact = …) to @BoundedContext."),
    /** From stage EXPERIMENTAL on a contract says how facts are corrected; an explicit none counts. */
    CORRECTIONS_MISSING(
            Area.DECLARATION,
            "From stage EXPERIMENTAL on a contract says how facts are corrected; an explicit none counts.",
            "Add @CompensatedBy, or @NoCorrections if nothing is promised."),
    /** A fact says both that nothing is corrected and how it is corrected. */
    CORRECTIONS_CONTRADICT(
            Area.DECLARATION,
            "A fact says both that nothing is corrected and how it is corrected.",
            "Keep either @NoCorrections or @CompensatedBy."),
    /** An earlier and a later fact say different things about whether and how one compensates the other. */
    CORRECTION_ENDS_DISAGREE(
            Area.DECLARATION,
            "An earlier and a later fact say different things about whether and how one compensates the other.",
            "Make @CompensatedBy on the earlier and @Compensates on the later fact say the same."),
    /** A purpose is used that is neither a kind nor declared in the context, so nobody can tell what it covers. */
    PURPOSE_UNDECLARED(
            Area.DECLARATION,
            "A purpose is used that is neither a kind nor declared in the context, so nobody can tell what it covers.",
            "Declare it with @Purpose in @BoundedContext, or use a kind such as financial-reporting."),
    /** A unit or currency is not well-formed, or sits on a member that is not a number. */
    UNIT_INVALID(
            Area.DECLARATION,
            "A unit or currency is not well-formed, or sits on a member that is not a number.",
            "Name one ISO 4217 currency or one currency field, on a number."),
    /** A privacy statement contradicts itself. */
    PRIVACY_INVALID(
            Area.DECLARATION,
            "A privacy statement contradicts itself.",
            "Name the subject, and drop @Personal from what is not personal."),
    /** A member has a type whose form in JSON is not known to the library. */
    TYPE_UNSUPPORTED(
            Area.DECLARATION,
            "A member has a type whose form in JSON is not known to the library.",
            "Use a supported type, or exclude the member from the payload."),
    /** Two members get the same name in the payload. */
    FIELD_NAME_CLASH(
            Area.DECLARATION,
            "Two members get the same name in the payload.",
            "Rename one member, or give it another @JsonProperty name."),
    /** The same role is given to more than one place. */
    ROLE_STATED_TWICE(Area.DECLARATION, "The same role is given to more than one place.", "Keep one of them."),
    /** A constraint cannot hold on the member it sits on, or its attributes contradict each other. */
    CONSTRAINT_INVALID(
            Area.DECLARATION,
            "A constraint cannot hold on the member it sits on, or its attributes contradict each other.",
            "Correct the attributes of the constraint."),
    /** A constraint of the class has no counterpart in the contract; it is only checked on objects, where a validator is present. */
    CONSTRAINT_NOT_CARRIED(
            Area.DECLARATION,
            "A constraint of the class has no counterpart in the contract; it is only checked on objects, where a validator is present.",
            "Nothing to do, if consumers need not know it."),
    /** A file cannot be opened or is not UTF-8. */
    FILE_UNREADABLE(Area.FILE, "A file cannot be opened or is not UTF-8.", "Check the file and its permissions."),
    /** A file is not JSON. */
    FILE_MALFORMED(Area.FILE, "A file is not JSON.", "Correct the syntax at the place named."),
    /** A file has a key this format does not have; a silently ignored typo would be a promise nobody made. */
    FILE_KEY_UNKNOWN(
            Area.FILE,
            "A file has a key this format does not have; a silently ignored typo would be a promise nobody made.",
            "Correct the key, or remove it."),
    /** A file lacks a key that is needed. */
    FILE_KEY_MISSING(Area.FILE, "A file lacks a key that is needed.", "Add the key."),
    /** A key stands twice in one object; which of the two counts would be chance. */
    FILE_KEY_DUPLICATED(
            Area.FILE,
            "A key stands twice in one object; which of the two counts would be chance.",
            "Remove one of them."),
    /** A value is of the wrong type or out of range. */
    FILE_VALUE_INVALID(Area.FILE, "A value is of the wrong type or out of range.", "Correct the value."),
    /** A file is of another kind, or of a newer format than this library reads. */
    FILE_FORMAT_UNKNOWN(
            Area.FILE,
            "A file is of another kind, or of a newer format than this library reads.",
            "Update the library, or move the file out of the store."),
    /** The place of a file in the store contradicts its content. */
    FILE_MISPLACED(
            Area.FILE,
            "The place of a file in the store contradicts its content.",
            "Move the file, or correct its content."),
    /** The named store is not there. */
    STORE_NOT_FOUND(
            Area.STORE,
            "The named store is not there.",
            "Create it by publishing into it, or correct concordat.store."),
    /** Other content was to be published under a version that is already published. Consumers have tested against what is there. */
    VERSION_IMMUTABLE(
            Area.STORE,
            "Other content was to be published under a version that is already published. Consumers have tested against what is there.",
            "Raise the version and publish again."),
    /** A file could not be written; nothing was published. */
    PUBLICATION_FAILED(
            Area.STORE, "A file could not be written; nothing was published.", "Check permissions and space."),
    /** A consumer relies on a fact that is not published yet. */
    FACT_PENDING(
            Area.EXPECTATION,
            "A consumer relies on a fact that is not published yet.",
            "Agree with the owner of the context; until then the expectation is unconfirmed."),
    /** The contract is older than the version the consumer relies on. */
    VERSION_TOO_OLD(
            Area.EXPECTATION,
            "The contract is older than the version the consumer relies on.",
            "Publish the version the consumer needs, or lower since."),
    /** A consumer relies on a field the contract does not have. */
    FIELD_MISSING(
            Area.EXPECTATION,
            "A consumer relies on a field the contract does not have.",
            "Keep the field until its consumers have moved, or drop it from the consumer's record."),
    /** The type of a field cannot be read, or not without loss, as the type the consumer uses. */
    FIELD_TYPE_UNREADABLE(
            Area.EXPECTATION,
            "The type of a field cannot be read, or not without loss, as the type the consumer uses.",
            "Read the field as the type of the contract, or publish a new field beside it."),
    /** A consumer relies on a field always being there, and the contract does not promise that. */
    FIELD_MAY_BE_ABSENT(
            Area.EXPECTATION,
            "A consumer relies on a field always being there, and the contract does not promise that.",
            "Make the field required, or read it as Optional."),
    /** Both sides name a unit, and not the same one: every figure computed from the field is wrong. */
    UNIT_DIFFERS(
            Area.EXPECTATION,
            "Both sides name a unit, and not the same one: every figure computed from the field is wrong.",
            "Add a new field beside it, or correct the consumer's unit."),
    /** A consumer relies on a unit the contract does not state. */
    UNIT_NOT_STATED(
            Area.EXPECTATION,
            "A consumer relies on a unit the contract does not state.",
            "State the unit with @Money or @Unit."),
    /** The contract allows a value the consumer does not understand. */
    CHOICE_VALUE_UNKNOWN(
            Area.EXPECTATION,
            "The contract allows a value the consumer does not understand.",
            "Add the value to the consumer's enum."),
    /** The contract may get further values, and the consumer fails on values it does not know. */
    CHOICE_OPEN(
            Area.EXPECTATION,
            "The contract may get further values, and the consumer fails on values it does not know.",
            "Give the consumer's enum a constant with @JsonEnumDefaultValue, or read text."),
    /** The meaning is at another revision than the one the consumer understands. */
    MEANING_REVISED(
            Area.EXPECTATION,
            "The meaning is at another revision than the one the consumer understands.",
            "Read the new meaning, decide, and set the revision the consumer understands."),
    /** A consumer relies on a meaning the contract does not state. */
    MEANING_NOT_STATED(
            Area.EXPECTATION, "A consumer relies on a meaning the contract does not state.", "State the meaning."),
    /** A consumer identifies things by another key than the contract. */
    IDENTITY_DIFFERS(
            Area.EXPECTATION,
            "A consumer identifies things by another key than the contract.",
            "Use the contract's business key, or agree on another one."),
    /** A consumer relies on an identity the contract does not state. */
    IDENTITY_NOT_STATED(
            Area.EXPECTATION,
            "A consumer relies on an identity the contract does not state.",
            "Mark the business key in the contract."),
    /** Facts can arrive more than once, and the consumer does not cope. */
    DUPLICATES_NOT_HANDLED(
            Area.EXPECTATION,
            "Facts can arrive more than once, and the consumer does not cope.",
            "Handle duplicates by event id and declare DeliveryHazard.DUPLICATES."),
    /** Facts can arrive in another order, and the consumer does not cope. */
    REORDERING_NOT_HANDLED(
            Area.EXPECTATION,
            "Facts can arrive in another order, and the consumer does not cope.",
            "Handle reordering and declare DeliveryHazard.REORDERING."),
    /** A consumer copes only with facts that arrive once and in order, and the contract promises neither. */
    DELIVERY_NOT_STATED(
            Area.EXPECTATION,
            "A consumer copes only with facts that arrive once and in order, and the contract promises neither.",
            "State the delivery, or make the consumer cope."),
    /** Facts can be recorded later than the consumer can live with. */
    DELAY_TOO_LONG(
            Area.EXPECTATION,
            "Facts can be recorded later than the consumer can live with.",
            "Shorten the promised delay, or raise maxDelay."),
    /** A consumer relies on a longest delay, and the contract promises none. */
    DELAY_NOT_STATED(
            Area.EXPECTATION,
            "A consumer relies on a longest delay, and the contract promises none.",
            "Promise a delay, or drop maxDelay."),
    /** Facts are replayable for less time than the consumer relies on. */
    REPLAY_TOO_SHORT(
            Area.EXPECTATION,
            "Facts are replayable for less time than the consumer relies on.",
            "Keep facts longer, or rely on less."),
    /** A consumer relies on replay, and the contract promises none. */
    REPLAY_NOT_STATED(
            Area.EXPECTATION,
            "A consumer relies on replay, and the contract promises none.",
            "Promise replay, or drop it from the consumer."),
    /** Facts are corrected by a mechanism the consumer does not handle: its figures stay wrong for good. */
    CORRECTION_NOT_HANDLED(
            Area.EXPECTATION,
            "Facts are corrected by a mechanism the consumer does not handle: its figures stay wrong for good.",
            "Handle the correction and declare it in corrections."),
    /** A consumer handles no corrections, and the contract does not say whether there are any; if there are, figures stay wrong. */
    CORRECTION_NOT_STATED(
            Area.EXPECTATION,
            "A consumer handles no corrections, and the contract does not say whether there are any; if there are, figures stay wrong.",
            "State corrections, or none, in the contract."),
    /** A field is of a higher privacy class than the consumer may receive. */
    PRIVACY_ABOVE_PERMISSION(
            Area.EXPECTATION,
            "A field is of a higher privacy class than the consumer may receive.",
            "Drop the field, or have the permission raised and declared with mayReceive."),
    /** The producer says that the fact or field is not suitable for the consumer's purpose. */
    PURPOSE_EXCLUDED(
            Area.EXPECTATION,
            "The producer says that the fact or field is not suitable for the consumer's purpose.",
            "Use another source, or ask the owner for a fact that is suitable."),
    /** An expectation was not confirmed for 90 days; it blocks nobody until it is confirmed again. */
    EXPECTATION_STALE(
            Area.EXPECTATION,
            "An expectation was not confirmed for 90 days; it blocks nobody until it is confirmed again.",
            "Run the consumer's test and publish its expectation."),
    /** An emitted fact is not a JSON object. */
    PAYLOAD_MALFORMED(Area.PAYLOAD, "An emitted fact is not a JSON object.", "Emit the payload as one JSON object."),
    /** An emitted fact lacks a field the contract promises. */
    PAYLOAD_FIELD_MISSING(
            Area.PAYLOAD,
            "An emitted fact lacks a field the contract promises.",
            "Emit the field, or make it optional in a new version."),
    /** An emitted fact carries a field the contract does not declare. */
    PAYLOAD_FIELD_UNDECLARED(
            Area.PAYLOAD,
            "An emitted fact carries a field the contract does not declare.",
            "Declare the field, or do not emit it."),
    /** A value is not of the type the contract says. */
    PAYLOAD_TYPE_WRONG(
            Area.PAYLOAD,
            "A value is not of the type the contract says.",
            "Emit the declared type, or correct the class."),
    /** A value breaks a constraint of the contract. */
    PAYLOAD_CONSTRAINT_VIOLATED(
            Area.PAYLOAD, "A value breaks a constraint of the contract.", "Correct the value, or the constraint."),
    /** A value is none of those the contract lists. */
    PAYLOAD_CHOICE_UNKNOWN(
            Area.PAYLOAD,
            "A value is none of those the contract lists.",
            "Add the value in a new version, or declare the enum open."),
    /** An amount has more decimal places than the contract says. */
    PAYLOAD_SCALE_EXCEEDED(
            Area.PAYLOAD,
            "An amount has more decimal places than the contract says.",
            "Round the amount, or raise the scale."),
    /** A role the contract puts into the envelope is not there. */
    ENVELOPE_ROLE_MISSING(
            Area.PAYLOAD,
            "A role the contract puts into the envelope is not there.",
            "Send the header or record key, or correct @Envelope."),
    /** An emitted object breaks a constraint of its class. */
    OBJECT_CONSTRAINT_VIOLATED(
            Area.PAYLOAD,
            "An emitted object breaks a constraint of its class.",
            "Correct the object, or the constraint."),
    /** A test covered nothing and would have been green. */
    NOTHING_COVERED(
            Area.TEST, "A test covered nothing and would have been green.", "Give the test something to check."),
    /** The class says something else than what is published under its version. */
    CONTRACT_DIFFERS_FROM_PUBLISHED(
            Area.TEST,
            "The class says something else than what is published under its version.",
            "Raise the version of the class, or take the change back."),
    /** A handler failed on a fact the contract allows. */
    HANDLER_FAILED(
            Area.TEST,
            "A handler failed on a fact the contract allows.",
            "Make the handler accept every fact the contract allows."),
    /** A handler gave different outcomes for the same facts, so no outcome proves anything. */
    HANDLER_NOT_REPEATABLE(
            Area.TEST,
            "A handler gave different outcomes for the same facts, so no outcome proves anything.",
            "Start from a fresh state each time and keep clocks and random numbers out of the outcome."),
    /** An outcome has no equality of its own, so a change cannot be seen. */
    OUTCOME_NOT_COMPARABLE(
            Area.TEST,
            "An outcome has no equality of its own, so a change cannot be seen.",
            "Observe a record, a list, a map or a number."),
    /** An outcome hands the input back, so every field would seem to be used. */
    OUTCOME_CONTAINS_INPUT(
            Area.TEST,
            "An outcome hands the input back, so every field would seem to be used.",
            "Observe what the projection makes of the facts, not the facts."),
    /** No change of a field the consumer says it relies on changed the outcome. */
    USE_NOT_SHOWN(
            Area.TEST,
            "No change of a field the consumer says it relies on changed the outcome.",
            "Drop the field from the record, observe what it decides, or waive it with carriedOnly."),
    /** A change of a field the consumer does not rely on changed its outcome. */
    UNDECLARED_USE(
            Area.TEST,
            "A change of a field the consumer does not rely on changed its outcome.",
            "Add the field to the record, or stop using it.");

    /**
     * What a rule looks at.
     *
     * @since 0.1
     */
    public enum Area {
        /** What is declared on classes and packages. */
        DECLARATION,
        /** Files of a store. */
        FILE,
        /** The store as a whole, and publishing. */
        STORE,
        /** What a consumer relies on, against what a contract says. */
        EXPECTATION,
        /** Facts as they are emitted. */
        PAYLOAD,
        /** How a contract test was set up and went. */
        TEST
    }

    private final Area area;
    private final String why;
    private final String fix;

    Rule(Area area, String why, String fix) {
        this.area = area;
        this.why = why;
        this.fix = fix;
    }

    /**
     * Gives the id that stands in messages.
     *
     * @return such as {@code unit-differs}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Says what the rule looks at.
     *
     * @return the area
     */
    public Area area() {
        return area;
    }

    /**
     * Says what is wrong when the rule fires, and why that matters.
     *
     * @return one or two sentences
     */
    public String why() {
        return why;
    }

    /**
     * Says what to do in general; a finding says it for the case.
     *
     * @return one sentence
     */
    public String fix() {
        return fix;
    }
}
