package dev.concordat.core.finding;

/**
 * Rules on changes of what shape a payload has.
 *
 * @since 0.1
 */
public enum ShapeChangeRule implements ChangeRule {
    /** A field is promised in every fact from now on; facts that are stored lack it, and whoever emits the fact has to fill it. */
    REQUIRED_FIELD_ADDED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.NONE,
            "field-removed",
            "A field is promised in every fact from now on; facts that are stored lack it, and whoever emits the fact has to fill it.",
            "Add it as optional, and make it required once the stored facts without it are gone."),
    /** A field that every fact had is gone; consumers that read it fail or compute something else. */
    FIELD_REMOVED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.DECLARE_REPLACEMENT,
            "required-field-added",
            "A field that every fact had is gone; consumers that read it fail or compute something else.",
            "Announce its end with @Deprecation, keep it until the notice has passed, then remove it."),
    /** A field can be there from now on; nobody has to read it. */
    OPTIONAL_FIELD_ADDED(
            Grade.SAFE,
            RemedyKind.NONE,
            "optional-field-removed",
            "A field can be there from now on; nobody has to read it.",
            "Nothing has to be done."),
    /** A field that could be there is gone; consumers that read it see it absent for ever. */
    OPTIONAL_FIELD_REMOVED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.DECLARE_REPLACEMENT,
            "optional-field-added",
            "A field that could be there is gone; consumers that read it see it absent for ever.",
            "Announce its end with @Deprecation, keep it until the notice has passed, then remove it."),
    /** A field that was in every fact can be absent or null; consumers that read it without looking fail. */
    FIELD_BECAME_OPTIONAL(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.ADD_BESIDE,
            "field-became-required",
            "A field that was in every fact can be absent or null; consumers that read it without looking fail.",
            "Keep it required, or publish it as a new major version."),
    /** A field that could be absent is promised in every fact; facts that are stored lack it. */
    FIELD_BECAME_REQUIRED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "field-became-optional",
            "A field that could be absent is promised in every fact; facts that are stored lack it.",
            "Keep it optional as long as stored facts without it are replayed."),
    /** A field can hold values that its former type could not; consumers that read the former type fail on them. */
    TYPE_WIDENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.ADD_BESIDE,
            "type-narrowed",
            "A field can hold values that its former type could not; consumers that read the former type fail on them.",
            "Add a new field of the wider type beside it, and deprecate this one."),
    /** A field holds fewer values than before; stored facts have values that the new type cannot hold. */
    TYPE_NARROWED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "type-widened",
            "A field holds fewer values than before; stored facts have values that the new type cannot hold.",
            "Keep the wider type as long as such facts are replayed, or add a new field beside it."),
    /** A field has a type that has nothing to do with the former one; nobody who reads it survives that. */
    TYPE_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "type-changed",
            "A field has a type that has nothing to do with the former one; nobody who reads it survives that.",
            "Add a new field beside it, and deprecate this one."),
    /** A closed choice has another value; consumers that know only the former ones fail on it or count it wrong. */
    CHOICE_VALUE_ADDED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.ADD_BESIDE,
            "choice-value-removed",
            "A closed choice has another value; consumers that know only the former ones fail on it or count it wrong.",
            "Open the choice with @OpenEnum in a new major version first, or publish the value in a new field."),
    /** A closed choice has lost a value; stored facts still have it. */
    CHOICE_VALUE_REMOVED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "choice-value-added",
            "A closed choice has lost a value; stored facts still have it.",
            "Keep the value as long as facts with it are replayed; stop emitting it instead."),
    /** An open choice names another value; consumers have said that they cope with values they do not know. */
    OPEN_CHOICE_VALUE_ADDED(
            Grade.SAFE,
            RemedyKind.NONE,
            "open-choice-value-removed",
            "An open choice names another value; consumers have said that they cope with values they do not know.",
            "Nothing has to be done."),
    /** An open choice names one value less; it can still occur as one of the others. */
    OPEN_CHOICE_VALUE_REMOVED(
            Grade.SAFE,
            RemedyKind.NONE,
            "open-choice-value-added",
            "An open choice names one value less; it can still occur as one of the others.",
            "Nothing has to be done."),
    /** A choice can have values that nobody has named yet; consumers that know only the named ones fail on them. */
    CHOICE_OPENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "choice-closed",
            "A choice can have values that nobody has named yet; consumers that know only the named ones fail on them.",
            "Publish a new major version, so that consumers decide what an unknown value means."),
    /** A choice has only the named values from now on; stored facts can have others. */
    CHOICE_CLOSED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "choice-opened",
            "A choice has only the named values from now on; stored facts can have others.",
            "Keep it open as long as facts with other values are replayed."),
    /** A field keeps a constraint it did not keep before; stored facts can break it. */
    CONSTRAINT_ADDED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "constraint-removed",
            "A field keeps a constraint it did not keep before; stored facts can break it.",
            "Keep it out of the contract as long as facts that break it are replayed."),
    /** A field no longer keeps a constraint; consumers that built on it meet values they never saw. */
    CONSTRAINT_REMOVED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "constraint-added",
            "A field no longer keeps a constraint; consumers that built on it meet values they never saw.",
            "Keep the constraint, or publish a new major version."),
    /** A field keeps a narrower constraint; stored facts can break it. */
    CONSTRAINT_TIGHTENED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "constraint-loosened",
            "A field keeps a narrower constraint; stored facts can break it.",
            "Keep the wider one as long as facts that break the narrower one are replayed."),
    /** A field keeps a wider constraint; consumers that built on the narrower one meet values they never saw. */
    CONSTRAINT_LOOSENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "constraint-tightened",
            "A field keeps a wider constraint; consumers that built on the narrower one meet values they never saw.",
            "Keep the constraint, or publish a new major version."),
    /** A pattern was replaced by another, and whether one holds what the other does cannot be decided here. */
    PATTERN_CHANGED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.WARNING),
            RemedyKind.PUBLISH_AS,
            "pattern-changed",
            "A pattern was replaced by another, and whether one holds what the other does cannot be decided here.",
            "Compare the two yourself, and say what you found in the severities or the baseline."),
    /** A name that an earlier version used for something else is used again; stored facts say one thing under it and new ones another. */
    FIELD_NAME_REUSED(
            Grade.of(Severity.WARNING, Severity.ERROR, Severity.INFO),
            RemedyKind.ADD_BESIDE,
            "waived: seen in the history of a fact only, where there is no way back",
            "A name that an earlier version used for something else is used again; stored facts say one thing under it and new ones another.",
            "Choose a name that no published version has used."),
    /** Names are taken from the class by another rule; the names in the payload are compared one by one. */
    NAMING_CHANGED(
            Grade.WORDING,
            RemedyKind.NONE,
            "naming-changed",
            "Names are taken from the class by another rule; the names in the payload are compared one by one.",
            "Nothing has to be done if the names stay."),
    /** The same things are listed in another order, which means nothing. */
    ORDER_CHANGED(
            Grade.WORDING,
            RemedyKind.NONE,
            "order-changed",
            "The same things are listed in another order, which means nothing.",
            "Nothing has to be done.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    ShapeChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
