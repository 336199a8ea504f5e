package dev.concordat.core.check;

/**
 * What is checked of one statement of a contract: by itself, against the rest of the contract, and against who relies on
 * it. One class for each statement, all listed in {@link Statements}; without state of their own.
 */
interface StatementCheck {
    /** Looks for promises that contradict each other, that nobody can measure, or that say nothing. */
    default void ofContract(CheckedContract stated, Contradictions found) {}

    /** Looks for reliances the contract does not cover; silence of the contract matters only where it is relied on. */
    default void ofReliance(Relied relied, Mismatches found) {}
}
