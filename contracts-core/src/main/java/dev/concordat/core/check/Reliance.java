package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Ownership;
import java.util.Locale;
import java.util.Optional;

/**
 * Who relies on something, in words for a finding.
 *
 * @param expectation what is relied on
 * @param owner the team accountable for the consumer, if known
 */
record Reliance(ConsumerExpectation expectation, Optional<Ownership> owner) {

    String consumer() {
        return expectation.consumer().toString();
    }

    /** Such as {@code finance/revenue-recognition relies on it (agreed 2026-03-02, purpose …, owner …)}. */
    String inWords() {
        return inWords("relies on it");
    }

    String inWords(String verb) {
        String state = expectation.state().name().toLowerCase(Locale.ROOT);
        // The day says how fresh an agreement is; a request has no such day.
        String since = expectation.state() == ExpectationState.AGREED
                ? expectation.confirmedOn().map(day -> " " + day).orElse("")
                : "";
        return consumer() + " " + verb + " (" + state + since + ", purpose "
                + expectation.purpose().id() + ", owner "
                + owner.map(Ownership::inWords).orElse("not known") + ")";
    }
}
