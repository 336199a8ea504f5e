package dev.concordat.core.finding;

/**
 * Rules on changes of how sensitive data is and what happens to that of persons.
 *
 * @since 0.1
 */
public enum PrivacyChangeRule implements ChangeRule {
    /** A field is personal data that was not said to be; consumers that may not receive it hold it already. */
    PERSONAL_DATA_ADDED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.WARNING),
            RemedyKind.NONE,
            "personal-data-withdrawn",
            "A field is personal data that was not said to be; consumers that may not receive it hold it already.",
            "Keep it if it is true; the consumers it concerns are told by their own tests."),
    /** A field is no longer said to be personal data; consumers stop protecting what stored facts still hold. */
    PERSONAL_DATA_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "personal-data-added",
            "A field is no longer said to be personal data; consumers stop protecting what stored facts still hold.",
            "Say how it was made anonymous, or keep the statement."),
    /** A field is of a more protected class; consumers that may not receive it hold it. */
    PRIVACY_CLASS_RAISED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "privacy-class-lowered",
            "A field is of a more protected class; consumers that may not receive it hold it.",
            "Publish it in a field of its own, so that consumers can go on without it."),
    /** A field is of a less protected class; consumers stop protecting what stored facts still hold. */
    PRIVACY_CLASS_LOWERED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "privacy-class-raised",
            "A field is of a less protected class; consumers stop protecting what stored facts still hold.",
            "Say what has changed about the data, or keep the class."),
    /** The data is about another kind of person; requests for erasure miss it. */
    SUBJECT_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "subject-changed",
            "The data is about another kind of person; requests for erasure miss it.",
            "Add a new field beside it, and deprecate this one."),
    /** A field identifies persons more directly; consumers that hold it as pseudonymous identify them. */
    IDENTIFIABILITY_RAISED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "identifiability-lowered",
            "A field identifies persons more directly; consumers that hold it as pseudonymous identify them.",
            "Publish it in a field of its own."),
    /** A field identifies persons less directly; consumers that join by it no longer find them. */
    IDENTIFIABILITY_LOWERED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "identifiability-raised",
            "A field identifies persons less directly; consumers that join by it no longer find them.",
            "Tell the consumers that join by it."),
    /** Data of a person is erased in another way; consumers that follow the former one keep it. */
    ERASURE_CHANGED(
            Grade.of(Severity.ERROR, Severity.WARNING, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "erasure-changed",
            "Data of a person is erased in another way; consumers that follow the former one keep it.",
            "Tell every holder; the subject map lists them."),
    /** Personal data may be used for another purpose. */
    PERSONAL_PURPOSE_ADDED(
            Grade.SAFE,
            RemedyKind.NONE,
            "personal-purpose-removed",
            "Personal data may be used for another purpose.",
            "Make sure that the persons were told."),
    /** Personal data may no longer be used for a purpose; consumers with that purpose have to stop. */
    PERSONAL_PURPOSE_REMOVED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "personal-purpose-added",
            "Personal data may no longer be used for a purpose; consumers with that purpose have to stop.",
            "Tell them, and name the purposes that remain."),
    /** Personal data may be held for a shorter time; consumers that keep it longer break the law. */
    RETENTION_SHORTENED(
            Grade.of(Severity.ERROR, Severity.WARNING, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "retention-lengthened",
            "Personal data may be held for a shorter time; consumers that keep it longer break the law.",
            "Tell every holder; the subject map lists them."),
    /** Personal data may be held for a longer time. */
    RETENTION_LENGTHENED(
            Grade.SAFE,
            RemedyKind.NONE,
            "retention-shortened",
            "Personal data may be held for a longer time.",
            "Make sure that there is a ground for it."),
    /** The ground on which personal data is kept is stated differently. */
    RETENTION_GROUND_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "retention-ground-changed",
            "The ground on which personal data is kept is stated differently.",
            "Nothing has to be done."),
    /** Data may not be erased for now; consumers that erase on request destroy evidence. */
    LEGAL_HOLD_SET(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.WARNING),
            RemedyKind.NONE,
            "legal-hold-lifted",
            "Data may not be erased for now; consumers that erase on request destroy evidence.",
            "Tell every holder; the subject map lists them."),
    /** Data may be erased again, and what was asked for in the meantime has to be. */
    LEGAL_HOLD_LIFTED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.WARNING),
            RemedyKind.NONE,
            "legal-hold-set",
            "Data may be erased again, and what was asked for in the meantime has to be.",
            "Tell every holder; the subject map lists them."),
    /** A legal hold has another reason, approver or end. */
    LEGAL_HOLD_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "legal-hold-changed",
            "A legal hold has another reason, approver or end.",
            "Nothing has to be done."),
    /** The term of a taxonomy for a field changed. */
    PRIVACY_CATEGORY_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "privacy-category-changed",
            "The term of a taxonomy for a field changed.",
            "Nothing has to be done."),
    /** Data is more sensitive; consumers without the clearance hold it. */
    SENSITIVITY_RAISED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.ADD_BESIDE,
            "sensitivity-lowered",
            "Data is more sensitive; consumers without the clearance hold it.",
            "Publish what is more sensitive in a fact or field of its own."),
    /** It is said how sensitive data is where nothing was said; consumers without the clearance hold it already. */
    SENSITIVITY_STATED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "sensitivity-withdrawn",
            "It is said how sensitive data is where nothing was said; consumers without the clearance hold it already.",
            "Keep it if it is true; the consumers it concerns are told by their own tests."),
    /** It is no longer said how sensitive data is. */
    SENSITIVITY_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "sensitivity-stated",
            "It is no longer said how sensitive data is.",
            "State it."),
    /** Data is less sensitive; consumers stop protecting what stored facts still hold. */
    SENSITIVITY_LOWERED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "sensitivity-raised",
            "Data is less sensitive; consumers stop protecting what stored facts still hold.",
            "Say what has changed about the data, or keep the sensitivity.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    PrivacyChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
