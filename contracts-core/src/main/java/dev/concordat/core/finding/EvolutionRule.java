package dev.concordat.core.finding;

/**
 * Rules on a version of a contract, after the versions before it.
 *
 * @since 0.1
 */
public enum EvolutionRule implements Rule {
    /** A version says that it changes less than it does; consumers that take it for compatible break. */
    VERSION_TOO_LOW(
            "A version says that it changes less than it does; consumers that take it for compatible break.",
            "Declare the version the message names, or take the change back."),
    /** A version is not above the one before it in its line, so nobody can tell which came first. */
    VERSION_NOT_LATER(
            "A version is not above the one before it in its line, so nobody can tell which came first.",
            "Raise the version above every published one of its line."),
    /** Versions between two published ones are missing; whoever reads the history cannot tell whether they were published. */
    VERSION_SKIPPED(
            "Versions between two published ones are missing; whoever reads the history cannot tell whether they were published.",
            "Restore the file if it was published, or leave it if the number was never used."),
    /** A higher version was published before a lower one of its line, so the history contradicts itself. */
    HISTORY_OUT_OF_ORDER(
            "A higher version was published before a lower one of its line, so the history contradicts itself.",
            "Find out which of the two dates is right; a published file is never edited."),
    /** A version was published after the day of the check; either the clock or the file is wrong. */
    HISTORY_IN_FUTURE(
            "A version was published after the day of the check; either the clock or the file is wrong.",
            "Correct the clock of the machine; a published file is never edited."),
    /** Two versions that are published side by side say different things of the same key; whoever moves from one to the other meets other figures. */
    LINES_DISAGREE(
            "Two versions that are published side by side say different things of the same key; whoever moves from one to the other meets other figures.",
            "Emit both from the same source, or say in the meaning what differs.");

    private final String why;
    private final String fix;

    EvolutionRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.EVOLUTION;
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
