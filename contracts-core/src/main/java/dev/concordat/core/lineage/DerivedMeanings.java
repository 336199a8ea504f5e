package dev.concordat.core.lineage;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.Severity;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which derivations were written for an earlier meaning of their input. One finding for each meaning that changed. */
final class DerivedMeanings {
    private final Lineage lineage;

    DerivedMeanings(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        for (SemanticContract input : lineage.inputs()) {
            SortedMap<String, SortedSet<String>> outdated = new TreeMap<>();
            SortedMap<String, BusinessMeaning> meanings = new TreeMap<>();
            for (FieldLineage derived : lineage.from(input)) {
                for (String path : derived.from()) {
                    Optional<BusinessMeaning> own = input.field(path).flatMap(Field::meaning);
                    String subject = own.isPresent() ? "field " + path + " of " + input.fact() : "" + input.fact();
                    own.or(input::meaning)
                            .filter(meaning -> meaning.revision() > derived.meaningRevision())
                            .ifPresent(meaning -> {
                                meanings.put(subject, meaning);
                                outdated.computeIfAbsent(subject, any -> new TreeSet<>())
                                        .add(derived.field() + " for revision " + derived.meaningRevision());
                            });
                }
            }
            meanings.forEach(
                    (subject, meaning) -> report(subject, outdated.getOrDefault(subject, new TreeSet<>()), meaning));
        }
    }

    private void report(String subject, SortedSet<String> fields, BusinessMeaning meaning) {
        lineage.found.add(Finding.error(
                        LineageRule.DERIVED_MEANING_TO_REVIEW,
                        lineage.place(),
                        "expected derivations written for revision " + meaning.revision() + " of the meaning of "
                                + subject + ", but " + String.join(", ", fields) + "; it now means: "
                                + meaning.text(),
                        "read it, then raise meaningRevision or change the rule")
                .as(Severity.WARNING));
    }
}
