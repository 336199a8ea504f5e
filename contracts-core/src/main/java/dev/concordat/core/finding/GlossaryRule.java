package dev.concordat.core.finding;

/**
 * Rules on words that several contexts use.
 *
 * @since 0.1
 */
public enum GlossaryRule implements Rule {
    /** Two contexts are said to mean the same by a word, but their glossaries differ. */
    ONE_MEANING_TWO_DEFINITIONS(
            "Two contexts are said to mean the same by a word, but their glossaries differ.",
            "Agree on one definition, or say that the meanings are separate: that is fine."),
    /** Two contexts say different things about how their words relate. */
    STANCES_CONTRADICT(
            "Two contexts say different things about how their words relate.",
            "Let both owners agree on one stance; separate meanings are fine."),
    /** A word is translated into a word the other context does not define. */
    TRANSLATION_UNKNOWN(
            "A word is translated into a word the other context does not define.",
            "Correct the word, or define it in the other context."),
    /** A word is related to a context that does not exist. */
    SHARED_CONTEXT_UNKNOWN("A word is related to a context that does not exist.", "Correct the name of the context."),
    /** Two contexts use the same word and neither says how the two relate. */
    STANCE_NOT_STATED(
            "Two contexts use the same word and neither says how the two relate.",
            "Say how they relate with @Shared; separate meanings are fine.");

    private final String why;
    private final String fix;

    GlossaryRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.GLOSSARY;
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
