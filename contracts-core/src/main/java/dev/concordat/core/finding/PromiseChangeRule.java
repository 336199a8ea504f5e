package dev.concordat.core.finding;

/**
 * Rules on changes of how facts are delivered, how fresh and how good they are, and what runs around them.
 *
 * @since 0.1
 */
public enum PromiseChangeRule implements ChangeRule {
    /** Facts come in less order; consumers that take the latest to arrive for the latest to happen are wrong. */
    ORDERING_WEAKENED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "ordering-strengthened",
            "Facts come in less order; consumers that take the latest to arrive for the latest to happen are wrong.",
            "Keep the ordering, or publish a new major version."),
    /** Facts come in more order; stored facts may not be in it. */
    ORDERING_STRENGTHENED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "ordering-weakened",
            "Facts come in more order; stored facts may not be in it.",
            "Tell whoever replays that stored facts need not keep it."),
    /** Facts can arrive more than once; consumers that do not look at the event id count twice. */
    DUPLICATES_ALLOWED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "duplicates-excluded",
            "Facts can arrive more than once; consumers that do not look at the event id count twice.",
            "Keep the promise, or publish a new major version."),
    /** Facts arrive once from now on; stored facts can be there twice. */
    DUPLICATES_EXCLUDED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "duplicates-allowed",
            "Facts arrive once from now on; stored facts can be there twice.",
            "Tell whoever replays that stored facts need not keep it."),
    /** The contract says what it was silent about: that facts can come twice, in any order, or that keys are used again. It takes back nothing that was promised, but who hoped otherwise has to cope. */
    RESTRICTION_ADMITTED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.NONE,
            "restriction-unsaid",
            "The contract says what it was silent about: that facts can come twice, in any order, or that keys are used again. It takes back nothing that was promised, but who hoped otherwise has to cope.",
            "Keep it if it is true; the consumers it concerns are told by their own tests."),
    /** The contract no longer says that facts can come twice, in any order, or that keys are used again, and promises nothing instead. */
    RESTRICTION_UNSAID(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "restriction-admitted",
            "The contract no longer says that facts can come twice, in any order, or that keys are used again, and promises nothing instead.",
            "Say it again, or promise the opposite."),
    /** Facts can come later after they happened; consumers that close a period sooner lose them. */
    DELAY_LENGTHENED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "delay-shortened",
            "Facts can come later after they happened; consumers that close a period sooner lose them.",
            "Keep the delay, or publish a new major version."),
    /** Facts come sooner after they happened; stored facts may have come later. */
    DELAY_SHORTENED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "delay-lengthened",
            "Facts come sooner after they happened; stored facts may have come later.",
            "Tell whoever replays that stored facts need not keep it."),
    /** Facts can be read again for a shorter time; consumers that rebuild from them miss the oldest. */
    REPLAY_SHORTENED(
            Grade.of(Severity.ERROR, Severity.ERROR, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "replay-lengthened",
            "Facts can be read again for a shorter time; consumers that rebuild from them miss the oldest.",
            "Keep the time, or give consumers another way to the older facts."),
    /** Facts can be read again for a longer time. */
    REPLAY_LENGTHENED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "replay-shortened",
            "Facts can be read again for a longer time.",
            "Nothing has to be done for consumers."),
    /** Facts can be older, or more of them can be, before the promise is broken; consumers that decide on them decide on stale ones. */
    FRESHNESS_WEAKENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "freshness-strengthened",
            "Facts can be older, or more of them can be, before the promise is broken; consumers that decide on them decide on stale ones.",
            "Keep the promise, or publish a new major version."),
    /** Facts are fresher, or more of them are. */
    FRESHNESS_STRENGTHENED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "freshness-weakened",
            "Facts are fresher, or more of them are.",
            "Nothing has to be done for consumers."),
    /** The age of facts is counted from another clock, so the same number promises something else. */
    FRESHNESS_CLOCK_CHANGED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "freshness-clock-changed",
            "The age of facts is counted from another clock, so the same number promises something else.",
            "Keep the clock, or publish a new major version."),
    /** The window, the age to warn at or the idle time of a freshness promise changed. */
    FRESHNESS_TERMS_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.WARNING),
            RemedyKind.NONE,
            "freshness-terms-changed",
            "The window, the age to warn at or the idle time of a freshness promise changed.",
            "Tell the consumers that watch it."),
    /** A quality guarantee is gone, or holds for fewer facts, or only warns; consumers that left out a check of their own have none. */
    QUALITY_WEAKENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "quality-strengthened",
            "A quality guarantee is gone, or holds for fewer facts, or only warns; consumers that left out a check of their own have none.",
            "Keep the guarantee, or publish a new major version."),
    /** A quality is guaranteed, or for more facts; stored facts may not have it. */
    QUALITY_STRENGTHENED(
            Grade.of(Severity.INFO, Severity.WARNING, Severity.ERROR),
            RemedyKind.NONE,
            "quality-weakened",
            "A quality is guaranteed, or for more facts; stored facts may not have it.",
            "Tell whoever replays that stored facts need not keep it."),
    /** A level of service is lower or no longer promised. */
    SERVICE_LEVEL_WEAKENED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "service-level-strengthened",
            "A level of service is lower or no longer promised.",
            "Keep the level, or publish a new major version."),
    /** A level of service is higher, or promised where it was not. */
    SERVICE_LEVEL_STRENGTHENED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "service-level-weakened",
            "A level of service is higher, or promised where it was not.",
            "Nothing has to be done for consumers."),
    /** A level of service is measured over another time, so the same number promises something else. */
    SERVICE_LEVEL_WINDOW_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.WARNING),
            RemedyKind.NONE,
            "service-level-window-changed",
            "A level of service is measured over another time, so the same number promises something else.",
            "Tell the consumers that watch it."),
    /** More can come before or after a fact than before; consumers that wait for one meet another. */
    ORDER_OF_FACTS_RELAXED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "order-of-facts-restricted",
            "More can come before or after a fact than before; consumers that wait for one meet another.",
            "Keep the order, or publish a new major version."),
    /** Less can come before or after a fact than before; stored facts can be in an order that is not allowed any more. */
    ORDER_OF_FACTS_RESTRICTED(
            Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR),
            RemedyKind.NONE,
            "order-of-facts-relaxed",
            "Less can come before or after a fact than before; stored facts can be in an order that is not allowed any more.",
            "Keep the order as long as such facts are replayed."),
    /** A dataset is refreshed less often. */
    REFRESH_SLOWED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.INFO),
            RemedyKind.PUBLISH_AS,
            "refresh-quickened",
            "A dataset is refreshed less often.",
            "Keep the rhythm, or publish a new major version."),
    /** A dataset is refreshed more often. */
    REFRESH_QUICKENED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "refresh-slowed",
            "A dataset is refreshed more often.",
            "Nothing has to be done for consumers."),
    /** A refresh brings all rows instead of the changed ones, or the other way round; consumers that load it the old way lose or keep the wrong rows. */
    REFRESH_MODE_CHANGED(
            Grade.of(Severity.ERROR, Severity.INFO, Severity.ERROR),
            RemedyKind.PUBLISH_AS,
            "refresh-mode-changed",
            "A refresh brings all rows instead of the changed ones, or the other way round; consumers that load it the old way lose or keep the wrong rows.",
            "Publish it as another dataset."),
    /** Facts come through another channel; consumers that listen to the old one hear nothing, and no error. */
    CHANNEL_CHANGED(
            Grade.of(Severity.ERROR, Severity.WARNING, Severity.ERROR),
            RemedyKind.ADD_BESIDE,
            "channel-changed",
            "Facts come through another channel; consumers that listen to the old one hear nothing, and no error.",
            "Feed both channels until the notice has passed."),
    /** The channel is named. */
    CHANNEL_STATED(
            Grade.SAFE, RemedyKind.NONE, "channel-withdrawn", "The channel is named.", "Nothing has to be done."),
    /** The channel is no longer named. */
    CHANNEL_WITHDRAWN(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "channel-stated",
            "The channel is no longer named.",
            "Name it."),
    /** What it costs is stated differently. */
    COST_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "cost-changed",
            "What it costs is stated differently.",
            "Tell the consumers that pay for it."),
    /** It is compared with another source. */
    RECONCILIATION_ADDED(
            Grade.of(Severity.INFO, Severity.INFO, Severity.ERROR),
            RemedyKind.NONE,
            "reconciliation-removed",
            "It is compared with another source.",
            "Nothing has to be done for consumers."),
    /** It is no longer compared with another source; differences stay where they are. */
    RECONCILIATION_REMOVED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "reconciliation-added",
            "It is no longer compared with another source; differences stay where they are.",
            "Say what replaces it."),
    /** It is compared with something else, or in another rhythm. */
    RECONCILIATION_CHANGED(
            Grade.of(Severity.WARNING, Severity.INFO, Severity.INFO),
            RemedyKind.NONE,
            "reconciliation-changed",
            "It is compared with something else, or in another rhythm.",
            "Tell the consumers that wait for the result."),
    /** A field of an output is derived from something else, or by another rule. */
    DERIVATION_CHANGED(
            Grade.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
            RemedyKind.RAISE_MEANING_REVISION,
            "derivation-changed",
            "A field of an output is derived from something else, or by another rule.",
            "Raise the revision of its meaning if it means something else now."),
    /** An output belongs to another projection. */
    PROJECTION_CHANGED(
            Grade.SAFE,
            RemedyKind.NONE,
            "projection-changed",
            "An output belongs to another projection.",
            "Nothing has to be done."),
    /** A statement is inherited that was the fact's own, or the other way round; what it says is compared by itself. */
    ORIGIN_CHANGED(
            Grade.WORDING,
            RemedyKind.NONE,
            "origin-changed",
            "A statement is inherited that was the fact's own, or the other way round; what it says is compared by itself.",
            "Nothing has to be done.");

    private final Grade grade;
    private final RemedyKind remedy;
    private final String mirror;
    private final String why;
    private final String fix;

    PromiseChangeRule(Grade grade, RemedyKind remedy, String mirror, String why, String fix) {
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
