package dev.concordat.core.finding;

/**
 * Rules on what is declared on classes and packages.
 *
 * @since 0.1
 */
public enum DeclarationRule implements Rule {
    /** A class was given as a domain fact but carries no @DomainFact. */
    FACT_NOT_DECLARED(
            "A class was given as a domain fact but carries no @DomainFact.",
            "Annotate the event class with @DomainFact, @Meaning and one @BusinessKey."),
    /** A class was given as a consumer's record but carries no @Reads. */
    READS_NOT_DECLARED(
            "A class was given as a consumer's record but carries no @Reads.",
            "Annotate the record with @Reads and name the fact and the purpose."),
    /** No package upwards of a class carries @Projection. */
    PROJECTION_NOT_DECLARED(
            "No package upwards of a class carries @Projection.",
            "Annotate the package of the projection with @Projection."),
    /** No package upwards carries @BoundedContext; the last part of the package name was taken as the context. */
    CONTEXT_ASSUMED(
            "No package upwards carries @BoundedContext; the last part of the package name was taken as the context.",
            "Put @BoundedContext with an owner on the package."),
    /** A name is not made of lower-case words joined by hyphens, so it cannot be a file name and a word in a message at once. */
    NAME_INVALID(
            "A name is not made of lower-case words joined by hyphens, so it cannot be a file name and a word in a message at once.",
            "Spell names like invoice-issued, and a fact with its context like billing/invoice-issued."),
    /** A version is not three numbers. */
    VERSION_INVALID("A version is not three numbers.", "Write a version such as 1.2.0."),
    /** A time is not a positive ISO-8601 duration. */
    DURATION_INVALID("A time is not a positive ISO-8601 duration.", "Write a duration such as PT48H or P90D."),
    /** A fact says both that nothing is corrected and how it is corrected. */
    CORRECTIONS_CONTRADICT(
            "A fact says both that nothing is corrected and how it is corrected.",
            "Keep either @NoCorrections or @CompensatedBy."),
    /** An earlier and a later fact say different things about whether and how one compensates the other. */
    CORRECTION_ENDS_DISAGREE(
            "An earlier and a later fact say different things about whether and how one compensates the other.",
            "Make @CompensatedBy on the earlier and @Corrects on the later fact say the same."),
    /** A purpose is used that is neither a kind nor declared in the context, so nobody can tell what it covers. */
    PURPOSE_UNDECLARED(
            "A purpose is used that is neither a kind nor declared in the context, so nobody can tell what it covers.",
            "Declare it with @Purpose in @BoundedContext, or use a kind such as financial-reporting."),
    /** A unit or currency is not well-formed, or sits on a member that is not a number. */
    UNIT_INVALID(
            "A unit or currency is not well-formed, or sits on a member that is not a number.",
            "Name one ISO 4217 currency or one currency field, on a number."),
    /** A privacy statement contradicts itself. */
    PRIVACY_INVALID(
            "A privacy statement contradicts itself.",
            "Name the subject, and drop @Personal from what is not personal."),
    /** A member has a type whose form in JSON is not known to the library. */
    TYPE_UNSUPPORTED(
            "A member has a type whose form in JSON is not known to the library.",
            "Use a supported type, or exclude the member from the payload."),
    /** An annotation writes a member in a form that cannot be told from its type. */
    FORM_UNKNOWN(
            "An annotation writes a member in a form that cannot be told from its type.",
            "Remove the annotation, or declare the member as what is written."),
    /** A description from outside speaks of what the described class does not have, or describes the wrong class. */
    DESCRIPTION_UNFIT(
            "A description from outside speaks of what the described class does not have, or describes the wrong class.",
            "Name members of the described class in methods without parameters that return their types."),
    /** Two members get the same name in the payload. */
    FIELD_NAME_CLASH(
            "Two members get the same name in the payload.",
            "Rename one member, or give it another @JsonProperty name."),
    /** The same role is given to more than one place. */
    ROLE_STATED_TWICE("The same role is given to more than one place.", "Keep one of them."),
    /** An annotation is there to state something, and says nothing. */
    STATEMENT_BLANK(
            "An annotation is there to state something, and says nothing.", "Say it, or remove the annotation."),
    /** A date is not an ISO-8601 date. */
    DATE_INVALID("A date is not an ISO-8601 date.", "Write a date such as 2026-12-01."),
    /** A percentage is not above 0 and up to 100; nothing or more than everything cannot be promised. */
    PERCENTAGE_INVALID(
            "A percentage is not above 0 and up to 100; nothing or more than everything cannot be promised.",
            "Write a number such as 99.5."),
    /** A lifecycle leaves open how a key comes to this fact or leaves it, or does not fit a dataset. */
    LIFECYCLE_INVALID(
            "A lifecycle leaves open how a key comes to this fact or leaves it, or does not fit a dataset.",
            "Say first or name what comes before, and say last or name what may come next."),
    /** Two facts say different things about which may follow the other. */
    LIFECYCLE_ENDS_DISAGREE(
            "Two facts say different things about which may follow the other.",
            "Name each other in then and after of @Lifecycle."),
    /** A freshness promise contradicts itself. */
    FRESHNESS_INVALID("A freshness promise contradicts itself.", "Warn at an age below the greatest one."),
    /** A quality guarantee cannot hold or be read. */
    QUALITY_INVALID("A quality guarantee cannot hold or be read.", "Correct its attributes."),
    /** An announcement or policy contradicts itself, or leaves consumers without a way out. */
    DEPRECATION_INVALID(
            "An announcement or policy contradicts itself, or leaves consumers without a way out.",
            "Give a sunset after the start, and a replacement or a reason."),
    /** A correction mechanism contradicts itself. */
    CORRECTION_INVALID("A correction mechanism contradicts itself.", "Correct its attributes."),
    /** Ownership contradicts itself, so that nobody knows whom to call when. */
    OWNER_INVALID(
            "Ownership contradicts itself, so that nobody knows whom to call when.",
            "Correct hours, escalation or confirmation in @Owner."),
    /** A shared word does not say how it relates to the other context. */
    TERM_INVALID(
            "A shared word does not say how it relates to the other context.",
            "Name the context, the stance and the reason in @Shared."),
    /** A derivation does not say from what or by which rule. */
    LINEAGE_INVALID(
            "A derivation does not say from what or by which rule.",
            "Name at least one field of the input and the rule in @DerivedFrom."),
    /** A constraint cannot hold on the member it sits on, or its attributes contradict each other. */
    CONSTRAINT_INVALID(
            "A constraint cannot hold on the member it sits on, or its attributes contradict each other.",
            "Correct the attributes of the constraint."),
    /** A constraint of the class has no counterpart in the contract; it is only checked on objects, where a validator is present. */
    CONSTRAINT_NOT_CARRIED(
            "A constraint of the class has no counterpart in the contract; it is only checked on objects, where a validator is present.",
            "Nothing to do, if consumers need not know it.");

    private final String why;
    private final String fix;

    DeclarationRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.DECLARATION;
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
