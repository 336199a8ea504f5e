package dev.concordat.testkit;

import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.evolution.GradedChange;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a producer's test says of a version after the versions before it.
 *
 * @param report what changed
 */
record EvolutionSentences(EvolutionReport report) {

    static boolean isOfEvolution(Finding finding) {
        Rule rule = finding.rule();
        return rule instanceof EvolutionRule || rule instanceof ChangeRule || rule instanceof DeprecationRule;
    }

    /** Says what is left of the report's findings after the owner's exceptions. */
    void addTo(Sentences sentences, Findings judged) {
        String place = report.fact() + " " + report.version();
        report.base().ifPresent(base -> {
            sentences.add(
                    place + " says by its version what it changes since " + base,
                    judged.where(one -> one.rule() instanceof EvolutionRule));
            sentences.add(
                    "nothing that " + place + " changes since " + base + " breaks a consumer that is bound to it",
                    judged.where(one -> one.rule() instanceof ChangeRule));
        });
        Findings ends = judged.where(one -> one.rule() instanceof DeprecationRule);
        if (report.base().isPresent() || !ends.isEmpty()) {
            sentences.add("what ends with " + place + " was announced, and what was announced is kept to", ends);
        }
        sentences.warningsWithReason(judged.where(EvolutionSentences::isOfEvolution));
        allowed(sentences);
        unread(sentences);
    }

    private void allowed(Sentences sentences) {
        report.changes().stream()
                .filter(change -> !change.breaks().isEmpty())
                .forEach(change -> change.licence()
                        .ifPresent(licence -> sentences.note(
                                "may change: " + change.change() + "; " + licence.inWords() + hit(change))));
    }

    private static String hit(GradedChange change) {
        return change.hits().isEmpty()
                ? ""
                : "; it hits "
                        + change.hits().stream()
                                .map(hit -> hit.dependent().name())
                                .collect(Collectors.joining(", "));
    }

    private void unread(Sentences sentences) {
        List<String> fields = report.unread();
        if (report.dependents() > 0 && !fields.isEmpty()) {
            sentences.note("no consumer in the store relies on " + (fields.size() == 1 ? "field " : "fields ")
                    + String.join(", ", fields));
        }
    }
}
