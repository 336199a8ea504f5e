package dev.concordat.testkit;

import dev.concordat.core.finding.Findings;
import java.util.function.Supplier;

/**
 * One leaf of a contract test: a full sentence that is true if its check finds no error.
 *
 * @param text the sentence, shown as the name of the test
 * @param check looks whether it is true; run once, when the leaf runs
 */
record Sentence(String text, Supplier<Findings> check) {
    /** A sentence that was looked at before, or that only tells something. */
    static Sentence of(String text, Findings findings) {
        return new Sentence(text, () -> findings);
    }

    static Sentence note(String text) {
        return of(text, Findings.none());
    }
}
