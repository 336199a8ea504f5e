package dev.concordat.core.finding;

/**
 * Rules on how a contract test was set up and went.
 *
 * @since 0.1
 */
public enum TestRule implements Rule {
    /** A test covered nothing and would have been green. */
    NOTHING_COVERED("A test covered nothing and would have been green.", "Give the test something to check."),
    /** The class says something else than what is published under its version. */
    CONTRACT_DIFFERS_FROM_PUBLISHED(
            "The class says something else than what is published under its version.",
            "Raise the version of the class, or take the change back."),
    /** Two classes of one build declare the same fact, so the order of tests would decide which is published. */
    FACT_DECLARED_TWICE(
            "Two classes of one build declare the same fact, so the order of tests would decide which is published.",
            "Keep one of them, or give one another name or another major version."),
    /** A law of a domain-specific correction does not hold for the facts the team's own code emitted. */
    LAW_BROKEN(
            "A law of a domain-specific correction does not hold for the facts the team's own code emitted.",
            "Correct the facts, the fold or the law."),
    /** The fold or a law of a domain-specific correction cannot be made or does not fit the event class. */
    LAW_NOT_RUNNABLE(
            "The fold or a law of a domain-specific correction cannot be made or does not fit the event class.",
            "Give both a constructor without parameters and the types of the event class."),
    /** Two packages of one build declare one context and say different things of it. */
    CONTEXT_DECLARED_TWICE(
            "Two packages of one build declare one context and say different things of it.",
            "Declare the context in one package above both, or give one another name."),
    /** A consumer's record lies in a package that its module does not open, so facts cannot be bound to it. */
    PACKAGE_CLOSED(
            "A consumer's record lies in a package that its module does not open, so facts cannot be bound to it.",
            "Let Surefire open the package with --add-opens, or put the test into it."),
    /** A handler failed on a fact the contract allows. */
    HANDLER_FAILED(
            "A handler failed on a fact the contract allows.",
            "Make the handler accept every fact the contract allows."),
    /** A handler gave different outcomes for the same facts, so no outcome proves anything. */
    HANDLER_NOT_REPEATABLE(
            "A handler gave different outcomes for the same facts, so no outcome proves anything.",
            "Start from a fresh state each time and keep clocks and random numbers out of the outcome."),
    /** An outcome has no equality of its own, so a change cannot be seen. */
    OUTCOME_NOT_COMPARABLE(
            "An outcome has no equality of its own, so a change cannot be seen.",
            "Observe a record, a list, a map or a number."),
    /** An outcome hands the input back, so every field would seem to be used. */
    OUTCOME_CONTAINS_INPUT(
            "An outcome hands the input back, so every field would seem to be used.",
            "Observe what the projection makes of the facts, not the facts."),
    /** No change of a field the consumer says it relies on changed the outcome. */
    USE_NOT_SHOWN(
            "No change of a field the consumer says it relies on changed the outcome.",
            "Drop the field from the record, observe what it decides, or waive it with carriedOnly."),
    /** A change of a field the consumer does not rely on changed its outcome. */
    UNDECLARED_USE(
            "A change of a field the consumer does not rely on changed its outcome.",
            "Add the field to the record, or stop using it."),
    /** A projection breaks a law that follows from what its consumer says it handles. */
    PROJECTION_LAW_BROKEN(
            "A projection breaks a law that follows from what its consumer says it handles.",
            "Correct the projection, or say that it does not handle this."),
    /** The consumer says it handles a correction, but its test gives no code for the fact that brings it. */
    CORRECTION_NOT_TRIED(
            "The consumer says it handles a correction, but its test gives no code for the fact that brings it.",
            "Give the code with and(…), or say that the correction is not handled."),
    /** Facts changed nothing that is observed, so a law would hold whatever the projection does. */
    LAW_SHOWS_NOTHING(
            "Facts changed nothing that is observed, so a law would hold whatever the projection does.",
            "Observe what the projection makes of the facts, and pass clocks in."),
    /** A handler did not come to an end in the time a schedule may take. */
    HANDLER_HANGS(
            "A handler did not come to an end in the time a schedule may take.",
            "Look for a loop or a lock; give slow code more time."),
    /** A trace kept as a test cannot be read. */
    TRACE_INVALID("A trace kept as a test cannot be read.", "Paste the line of JSON from the finding as it is.");

    private final String why;
    private final String fix;

    TestRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.TEST;
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
