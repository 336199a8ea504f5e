package dev.concordat.core.finding;

/**
 * Rules on changes of what facts and their fields mean.
 *
 * @since 0.1
 */
public enum MeaningChangeRule implements ChangeRule {
    /** A meaning is stated where there was none. */
    MEANING_STATED(
            Grade.SAFE,
            RemedyKind.NONE,
            "meaning-withdrawn",
            "A meaning is stated where there was none.",
            "Nothing has to be done."),
    /** A meaning is no longer stated; consumers that built on it have nothing to hold on to. */
    MEANING_WITHDRAWN(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "meaning-stated",
            "A meaning is no longer stated; consumers that built on it have nothing to hold on to.",
            "State the meaning again."),
    /** The producer says that the meaning has changed: what consumers compute from it is wrong until they have read it. */
    MEANING_REVISION_RAISED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "meaning-revision-lowered",
            "The producer says that the meaning has changed: what consumers compute from it is wrong until they have read it.",
            "Publish what it means now beside what it meant, as a new field or a new major version."),
    /** The revision of a meaning went back; consumers that understood the later one are told that it never was. */
    MEANING_REVISION_LOWERED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.RAISE_MEANING_REVISION,
            "meaning-revision-raised",
            "The revision of a meaning went back; consumers that understood the later one are told that it never was.",
            "Raise the revision above every one that was published."),
    /** The text of a meaning changed and its revision did not: nobody can tell whether it means something else. */
    MEANING_REWORDED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.WARNING),
            RemedyKind.RAISE_MEANING_REVISION,
            "meaning-reworded",
            "The text of a meaning changed and its revision did not: nobody can tell whether it means something else.",
            "Raise the revision if the meaning changed; if only its words did, say so in the baseline."),
    /** The producer says that it is not suitable for a purpose it was suitable for; consumers with that purpose report wrong figures. */
    USE_EXCLUDED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "use-allowed",
            "The producer says that it is not suitable for a purpose it was suitable for; consumers with that purpose report wrong figures.",
            "Keep it if it is true, and tell them what to use instead; their own tests say so too."),
    /** It is no longer said to be unsuitable for a purpose. */
    USE_ALLOWED(
            Grade.SAFE,
            RemedyKind.NONE,
            "use-excluded",
            "It is no longer said to be unsuitable for a purpose.",
            "Nothing has to be done."),
    /** A figure is in another unit, currency or time zone: every sum over old and new values is wrong, and no schema check fires. */
    UNIT_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "unit-changed",
            "A figure is in another unit, currency or time zone: every sum over old and new values is wrong, and no schema check fires.",
            "Add a new field beside it, and deprecate this one."),
    /** A unit is stated where there was none; who assumed another one is wrong, and was before. */
    UNIT_STATED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "unit-withdrawn",
            "A unit is stated where there was none; who assumed another one is wrong, and was before.",
            "Ask the consumers that read the field what they assumed."),
    /** A unit is no longer stated; the figure can be anything. */
    UNIT_WITHDRAWN(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "unit-stated",
            "A unit is no longer stated; the figure can be anything.",
            "State the unit again."),
    /** An amount can have more decimal places; consumers that store fewer round it silently. */
    SCALE_WIDENED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "scale-narrowed",
            "An amount can have more decimal places; consumers that store fewer round it silently.",
            "Tell the consumers that read the field, or publish a new major version."),
    /** An amount has fewer decimal places; stored facts can have more. */
    SCALE_NARROWED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "scale-widened",
            "An amount has fewer decimal places; stored facts can have more.",
            "Keep the scale as long as such facts are replayed."),
    /** A context defines another word. */
    TERM_ADDED(
            Grade.SAFE, RemedyKind.NONE, "term-removed", "A context defines another word.", "Nothing has to be done."),
    /** A context no longer defines a word that its contracts and others can use. */
    TERM_REMOVED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "term-added",
            "A context no longer defines a word that its contracts and others can use.",
            "Keep the definition as long as a contract uses the word."),
    /** A context defines a word differently; every meaning that uses it may have changed with it. */
    TERM_REDEFINED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.WARNING),
            RemedyKind.RAISE_MEANING_REVISION,
            "term-redefined",
            "A context defines a word differently; every meaning that uses it may have changed with it.",
            "Raise the revision of each meaning that uses the word, or say that only the wording changed."),
    /** A context relates a word to that of another context differently. */
    TERM_RELATION_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "term-relation-changed",
            "A context relates a word to that of another context differently.",
            "Tell the other context."),
    /** A context declares another purpose. */
    PURPOSE_DECLARED(
            Grade.SAFE,
            RemedyKind.NONE,
            "purpose-withdrawn",
            "A context declares another purpose.",
            "Nothing has to be done."),
    /** A context no longer declares a purpose that contracts and expectations can name. */
    PURPOSE_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "purpose-declared",
            "A context no longer declares a purpose that contracts and expectations can name.",
            "Keep it as long as something names it."),
    /** A purpose is of another kind or is described differently; exclusions that name its kind hold for other consumers now. */
    PURPOSE_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "purpose-changed",
            "A purpose is of another kind or is described differently; exclusions that name its kind hold for other consumers now.",
            "Declare a new purpose instead."),
    /** A context says differently what it is there for. */
    CONTEXT_PURPOSE_CHANGED(
            Grade.WORDING,
            RemedyKind.NONE,
            "context-purpose-changed",
            "A context says differently what it is there for.",
            "Nothing has to be done."),
    /** What was a fact is a dataset, or the other way round: one happened, the other holds. */
    OUTPUT_KIND_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "output-kind-changed",
            "What was a fact is a dataset, or the other way round: one happened, the other holds.",
            "Publish it under another name."),
    /** A fact is published by another context under the same name; its words follow another glossary and its consumers look in the old place. */
    CONTEXT_MOVED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.DECLARE_REPLACEMENT,
            "context-moved",
            "A fact is published by another context under the same name; its words follow another glossary and its consumers look in the old place.",
            "Publish it in the new context as a fact of its own, and deprecate this one with that as its replacement."),
    /** A fact has another name; its consumers look for the old one. */
    FACT_RENAMED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.DECLARE_REPLACEMENT,
            "fact-renamed",
            "A fact has another name; its consumers look for the old one.",
            "Publish it under the new name as a fact of its own, and deprecate this one with that as its replacement.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    MeaningChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
