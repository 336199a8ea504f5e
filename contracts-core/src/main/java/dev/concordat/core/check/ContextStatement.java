package dev.concordat.core.check;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import java.util.List;

/** The words of the bounded context, each with one meaning in it. That two contexts use one word differently is fine; it is only told. */
final class ContextStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        List<GlossaryTerm> terms = stated.context().terms();
        for (int index = 0; index < terms.size(); index++) {
            GlossaryTerm term = terms.get(index);
            terms.subList(0, index).stream()
                    .filter(before -> before.name().equalsIgnoreCase(term.name()))
                    .filter(before -> !before.means().equals(term.means()))
                    .findFirst()
                    .ifPresent(before -> found.contextError(
                            ContractRule.WORD_DEFINED_TWICE,
                            "expected one definition of \"" + term.name() + "\", but found \"" + before.means()
                                    + "\" and \"" + term.means() + "\"",
                            "keep the one your context means, and give the other a word of its own"));
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        if (relied.producer().isEmpty() || relied.consumer().isEmpty()) {
            return;
        }
        ContextRecord producer = relied.producer().get();
        ContextRecord consumer = relied.consumer().get();
        if (producer.name().equals(consumer.name())) {
            return;
        }
        for (GlossaryTerm theirs : producer.terms()) {
            consumer.terms().stream()
                    .filter(ours -> ours.name().equalsIgnoreCase(theirs.name()))
                    .filter(ours -> !relates(ours, producer) && !relates(theirs, consumer))
                    .forEach(ours -> found.info(
                            ExpectationRule.WORD_SHARED,
                            "both " + producer.name() + " and " + consumer.name() + " define \"" + theirs.name()
                                    + "\", and neither says how the two relate: \"" + theirs.means() + "\" and \""
                                    + ours.means() + "\"",
                            "state the stance with @Shared(with = \"" + consumer.name() + "\") on the term",
                            "state the stance with @Shared(with = \"" + producer.name()
                                    + "\") on the term; Stance.SEPARATE is fine"));
        }
    }

    private static boolean relates(GlossaryTerm term, ContextRecord other) {
        return term.shared().stream().anyMatch(one -> one.with().equals(other.name()));
    }
}
