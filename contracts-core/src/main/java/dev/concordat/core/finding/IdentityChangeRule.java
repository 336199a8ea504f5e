package dev.concordat.core.finding;

/**
 * Rules on changes of how things are identified, and where their clocks are.
 *
 * @since 0.1
 */
public enum IdentityChangeRule implements ChangeRule {
    /** Things are identified by another key: consumers join, count and correct the wrong ones. */
    BUSINESS_KEY_CHANGED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "business-key-changed",
            "Things are identified by another key: consumers join, count and correct the wrong ones.",
            "Keep the key, and add the new one as a field beside it; or publish another fact."),
    /** A business key is stated where there was none. */
    BUSINESS_KEY_STATED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "business-key-withdrawn",
            "A business key is stated where there was none.",
            "Nothing has to be done."),
    /** There is no business key any more; nobody can tell which thing a fact is about. */
    BUSINESS_KEY_WITHDRAWN(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "business-key-stated",
            "There is no business key any more; nobody can tell which thing a fact is about.",
            "Keep the key."),
    /** A key identifies within a smaller scope; consumers that join beyond it mix up different things. */
    KEY_SCOPE_NARROWED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "key-scope-widened",
            "A key identifies within a smaller scope; consumers that join beyond it mix up different things.",
            "Keep the scope, or publish a key of wider scope beside it."),
    /** A key identifies within a larger scope than before; stored facts were written under the smaller one. */
    KEY_SCOPE_WIDENED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "key-scope-narrowed",
            "A key identifies within a larger scope than before; stored facts were written under the smaller one.",
            "Make sure that keys in stored facts are unique in the larger scope too."),
    /** A key can be given to another thing; consumers that keep history by key put two things into one. */
    KEY_REUSE_ALLOWED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "key-reuse-excluded",
            "A key can be given to another thing; consumers that keep history by key put two things into one.",
            "Keep the promise never to use a key again."),
    /** A key is never given to another thing from now on; in stored facts it may have been. */
    KEY_REUSE_EXCLUDED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "key-reuse-allowed",
            "A key is never given to another thing from now on; in stored facts it may have been.",
            "Make sure that no key in stored facts stands for two things."),
    /** A duplicate comes sooner after its fact, if it comes; stored ones may have come later. */
    DEDUP_WINDOW_SHORTENED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "dedup-window-lengthened",
            "A duplicate comes sooner after its fact, if it comes; stored ones may have come later.",
            "Make sure that whoever writes sends nothing again after the window."),
    /** A duplicate can come later than before; consumers that have forgotten the event id by then count twice. */
    DEDUP_WINDOW_LENGTHENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "dedup-window-shortened",
            "A duplicate can come later than before; consumers that have forgotten the event id by then count twice.",
            "Keep the window."),
    /** An event id, a clock or another role is read from another place; consumers that read the old one order, age or deduplicate by something else. */
    ROLE_MOVED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "role-moved",
            "An event id, a clock or another role is read from another place; consumers that read the old one order, age or deduplicate by something else.",
            "Keep filling the old place, or publish a new major version."),
    /** A role is named where there was none; stored facts may lack it. */
    ROLE_STATED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "role-withdrawn",
            "A role is named where there was none; stored facts may lack it.",
            "Tell whoever replays that stored facts need not keep it."),
    /** A role is no longer named; consumers that order, age or deduplicate by it cannot. */
    ROLE_WITHDRAWN(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "role-stated",
            "A role is no longer named; consumers that order, age or deduplicate by it cannot.",
            "Keep naming it.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    IdentityChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
