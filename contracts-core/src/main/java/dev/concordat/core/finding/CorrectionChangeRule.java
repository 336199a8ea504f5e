package dev.concordat.core.finding;

/**
 * Rules on changes of how facts are corrected.
 *
 * @since 0.1
 */
public enum CorrectionChangeRule implements ChangeRule {
    /** The contract says how facts are corrected where it was silent. It takes back nothing that was promised, but who hoped for none has to cope. */
    CORRECTION_STATED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "correction-unstated",
            "The contract says how facts are corrected where it was silent. It takes back nothing that was promised, but who hoped for none has to cope.",
            "Keep it if it is true; the consumers it concerns are told by their own tests."),
    /** The contract no longer says how facts are corrected; stored facts still are, and nothing explains it any more. */
    CORRECTION_UNSTATED(
            Grade.of(Severity.WARNING, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "correction-stated",
            "The contract no longer says how facts are corrected; stored facts still are, and nothing explains it any more.",
            "State the mechanism, or that there is none with @NoCorrections."),
    /** Facts can be corrected in a way they were not before; consumers that do not handle it keep what was taken back. */
    CORRECTION_ADDED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "correction-removed",
            "Facts can be corrected in a way they were not before; consumers that do not handle it keep what was taken back.",
            "Publish a new major version, or correct in a way the contract has already."),
    /** Facts are no longer corrected in a way they were; stored facts still are, and nothing explains it any more. */
    CORRECTION_REMOVED(
            Grade.of(Severity.WARNING, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "correction-added",
            "Facts are no longer corrected in a way they were; stored facts still are, and nothing explains it any more.",
            "Keep the mechanism as long as facts corrected by it are replayed."),
    /** The same kind of correction works differently; consumers that apply the former rules end with other figures. */
    CORRECTION_MECHANISM_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "correction-mechanism-changed",
            "The same kind of correction works differently; consumers that apply the former rules end with other figures.",
            "Publish a new major version."),
    /** More is said of how a correction works; who assumed something else in the silence has to look. */
    CORRECTION_DETAIL_STATED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "correction-detail-withdrawn",
            "More is said of how a correction works; who assumed something else in the silence has to look.",
            "Keep it if it was so all along; the consumers' own tests try it."),
    /** Something is no longer said of how a correction works; consumers that apply it have to guess. */
    CORRECTION_DETAIL_WITHDRAWN(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "correction-detail-stated",
            "Something is no longer said of how a correction works; consumers that apply it have to guess.",
            "Keep the detail, or publish a new major version."),
    /** Facts are corrected for other reasons; whether a closed period may be restated can hang on it. */
    CORRECTION_CAUSES_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "correction-causes-changed",
            "Facts are corrected for other reasons; whether a closed period may be restated can hang on it.",
            "Tell the consumers that close periods."),
    /** It is said that facts are not corrected. */
    NO_CORRECTIONS_STATED(
            Grade.SAFE,
            RemedyKind.NONE,
            "no-corrections-withdrawn",
            "It is said that facts are not corrected.",
            "Nothing has to be done."),
    /** It is no longer said that facts are not corrected. */
    NO_CORRECTIONS_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "no-corrections-stated",
            "It is no longer said that facts are not corrected.",
            "Say how they are corrected."),
    /** The fact corrects another one it did not correct before; who reads both counts the correction as something of its own. */
    CORRECTED_FACT_ADDED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "corrected-fact-removed",
            "The fact corrects another one it did not correct before; who reads both counts the correction as something of its own.",
            "Publish a new major version, and tell the consumers of the other fact."),
    /** The fact no longer corrects another one; who reads both takes back what stays. */
    CORRECTED_FACT_REMOVED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "corrected-fact-added",
            "The fact no longer corrects another one; who reads both takes back what stays.",
            "Publish a new major version, and tell the consumers of the other fact."),
    /** A correction names what it corrects by another key; consumers correct the wrong thing or none. */
    CORRECTION_KEY_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "correction-key-changed",
            "A correction names what it corrects by another key; consumers correct the wrong thing or none.",
            "Keep filling the old key, or publish a new major version.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    CorrectionChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
