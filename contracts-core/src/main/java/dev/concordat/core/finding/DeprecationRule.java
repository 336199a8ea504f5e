package dev.concordat.core.finding;

/**
 * Rules on what is announced to end, and what ends.
 *
 * @since 0.1
 */
public enum DeprecationRule implements Rule {
    /** Something is gone whose end was never announced. */
    REMOVED_WHILE_ACTIVE(
            "Something is gone whose end was never announced.",
            "Put it back, announce its end with @Deprecation, and remove it after the notice."),
    /** Something is gone before the day that was announced. */
    REMOVED_BEFORE_SUNSET("Something is gone before the day that was announced.", "Put it back until that day."),
    /** Something is gone before the notice had passed that was promised; it counts from the first published version that announced it. */
    REMOVED_BEFORE_NOTICE(
            "Something is gone before the notice had passed that was promised; it counts from the first published version that announced it.",
            "Put it back until the notice has passed."),
    /** The day announced is sooner than the promised notice allows, counted from the first published version that announces it. */
    ANNOUNCED_TOO_LATE(
            "The day announced is sooner than the promised notice allows, counted from the first published version that announces it.",
            "Announce a later day."),
    /** What ends is said to be replaced by something that is not published. */
    REPLACEMENT_NOT_PUBLISHED(
            "What ends is said to be replaced by something that is not published.",
            "Publish the replacement first, or correct its name."),
    /** What takes the place of something that ends, ends itself. */
    REPLACEMENT_ENDS_TOO("What takes the place of something that ends, ends itself.", "Name something that stays."),
    /** What takes the place of something that ends is on a lower stage than what it replaces. */
    REPLACEMENT_LESS_STABLE(
            "What takes the place of something that ends is on a lower stage than what it replaces.",
            "Raise the stage of the replacement before the sunset."),
    /** What takes the place of something that ends was published after the sunset, so nobody could move in time. */
    REPLACEMENT_TOO_LATE(
            "What takes the place of something that ends was published after the sunset, so nobody could move in time.",
            "Move the sunset to a later day."),
    /** A day that was announced was moved earlier than the notice allows, counted from the version that moved it. */
    SUNSET_MOVED_BEFORE_NOTICE(
            "A day that was announced was moved earlier than the notice allows, counted from the version that moved it.",
            "Keep the day that was announced, or one that gives the whole notice again."),
    /** An announcement is gone without a word while the thing is still there; consumers that are moving cannot tell whether they must. */
    ANNOUNCEMENT_DROPPED(
            "An announcement is gone without a word while the thing is still there; consumers that are moving cannot tell whether they must.",
            "Repeat the announcement; to withdraw it on purpose, say so in the baseline."),
    /** Something is announced to end in the first version that has it. */
    BORN_DEPRECATED(
            "Something is announced to end in the first version that has it.",
            "Leave it out, or publish it without an end."),
    /** A consumer began to rely on something after its end was announced. */
    NEW_RELIANCE_ON_DEPRECATED(
            "A consumer began to rely on something after its end was announced.", "Rely on the replacement instead."),
    /** Somebody still relies on something that ends, and has not said that it knows. */
    DEPENDENT_NOT_MOVED(
            "Somebody still relies on something that ends, and has not said that it knows.",
            "Ask the owner of the consumer; after the notice, silence is consent."),
    /** Something is still published after the day on which it was to end; nobody can tell what an announcement is worth. */
    PAST_SUNSET(
            "Something is still published after the day on which it was to end; nobody can tell what an announcement is worth.",
            "Remove it, or move the sunset to a later day."),
    /** What a consumer relies on ends so soon that its test fails, as it asked for. */
    SUNSET_NEAR(
            "What a consumer relies on ends so soon that its test fails, as it asked for.",
            "Move to the replacement before the day that is named.");

    private final String why;
    private final String fix;

    DeprecationRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.DEPRECATION;
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
