package dev.concordat.core.finding;

/**
 * Rules on classes that have no contract yet, and on the exceptions of a baseline.
 *
 * @since 0.1
 */
public enum AdoptionRule implements Rule {
    /** An event class has no contract that anybody has reviewed, so whoever reads the event guesses what it means. */
    CONTRACT_NOT_REVIEWED(
            "An event class has no contract that anybody has reviewed, so whoever reads the event guesses what it means.",
            "Annotate the class, or answer the questions of its draft and replace its TODO."),
    /** A class cannot be loaded, so nobody knows whether it is an event that lacks a contract. */
    CLASS_NOT_LOADED(
            "A class cannot be loaded, so nobody knows whether it is an event that lacks a contract.",
            "Add what it needs to the class path, or leave the class out by name."),
    /** An exception of the baseline ends within 30 days; then its finding fails again. */
    EXCEPTION_EXPIRES_SOON(
            "An exception of the baseline ends within 30 days; then its finding fails again.",
            "Mend what was found, or review the exception and give it a new date."),
    /** An exception of the baseline covers nothing any more; left there it could hide the same problem coming back. */
    EXCEPTION_NOT_NEEDED(
            "An exception of the baseline covers nothing any more; left there it could hide the same problem coming back.",
            "Remove the entry from the baseline.");

    private final String why;
    private final String fix;

    AdoptionRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.ADOPTION;
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
