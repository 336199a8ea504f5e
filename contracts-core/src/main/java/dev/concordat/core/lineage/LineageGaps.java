package dev.concordat.core.lineage;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every derivation names what is there. */
final class LineageGaps {
    private final Lineage lineage;
    private final List<ConsumerExpectation> expectations;
    private final Set<FactId> published;

    LineageGaps(Lineage lineage, List<ConsumerExpectation> expectations, Set<FactId> published) {
        this.lineage = lineage;
        this.expectations = expectations.stream()
                .filter(one -> one.state() != ExpectationState.RETIRED)
                .toList();
        this.published = published;
    }

    void check() {
        lineage.projection.inputs().stream()
                .filter(input -> lineage.input(input).isEmpty())
                .forEach(input -> lineage.found.add(Finding.error(
                                LineageRule.INPUT_NOT_PUBLISHED,
                                "projection " + lineage.projection.consumer(),
                                "expected a published contract of input " + input + ", but there is none",
                                "wait for context " + input.context()
                                        + " to publish it, or open the store where it is; if there never will be one, correct the name")
                        // A consumer may ask first; waiting for the producer fails nobody.
                        .as(Severity.WARNING)));
        lineage.output.lineage().forEach(this::check);
        checkUnexplained();
    }

    private void check(FieldLineage derived) {
        Set<String> own = lineage.output.fieldsByPath().keySet();
        if (!own.contains(derived.field())) {
            lineage.error(
                    LineageRule.LINEAGE_FIELD_UNKNOWN,
                    lineage.place(derived.field()),
                    "expected a field of the output, but there is no " + derived.field() + "; "
                            + NearestName.hint(derived.field(), own),
                    "correct the path");
        }
        if (!lineage.projection.inputs().contains(derived.input())) {
            lineage.error(
                    LineageRule.LINEAGE_INPUT_UNDECLARED,
                    lineage.place(derived.field()),
                    "expected an input of projection " + lineage.projection.consumer() + ", but " + derived.input()
                            + meant(derived.input()),
                    "add the class that reads " + derived.input() + " to reads of @Projection, or correct input of"
                            + " @DerivedFrom");
        }
        lineage.input(derived.input()).ifPresent(input -> checkFields(derived, input));
    }

    /** A fact that exists was meant, however near the name of another is. */
    private String meant(FactId input) {
        return published.contains(input)
                ? ", which is published, is none"
                : " is none; "
                        + NearestName.hint(
                                input.toString(),
                                lineage.projection.inputs().stream()
                                        .map(FactId::toString)
                                        .toList());
    }

    private void checkFields(FieldLineage derived, SemanticContract input) {
        Set<String> known = input.fieldsByPath().keySet();
        Set<String> relied = relied(input.fact());
        for (String path : derived.from()) {
            if (!known.contains(path)) {
                lineage.error(
                        LineageRule.LINEAGE_INPUT_FIELD_UNKNOWN,
                        lineage.place(derived.field()),
                        "expected a field of " + Lineage.name(input) + ", but there is no " + path + "; "
                                + NearestName.hint(path, known),
                        "correct the path");
            } else if (!expectations.isEmpty() && !relied.contains(path)) {
                lineage.found.add(Finding.error(
                                LineageRule.LINEAGE_NOT_RELIED_ON,
                                lineage.place(derived.field()),
                                "expected projection " + lineage.projection.consumer() + " to rely on field " + path
                                        + " of " + input.fact() + ", but no expectation names it",
                                "add the field to the record the projection reads")
                        .as(Severity.WARNING));
            }
        }
    }

    private Set<String> relied(FactId fact) {
        return expectations.stream()
                .filter(one -> one.fact().equals(fact))
                .flatMap(one -> Field.byPath(one.fields()).keySet().stream())
                .collect(Collectors.toSet());
    }

    private void checkUnexplained() {
        List<String> unexplained = lineage.unexplained();
        if (!unexplained.isEmpty()) {
            lineage.found.add(Finding.error(
                            LineageRule.LINEAGE_MISSING,
                            lineage.place(),
                            "expected to know from what each field is derived, but nothing is said of "
                                    + String.join(", ", unexplained),
                            "add @DerivedFrom")
                    .as(Severity.INFO));
        }
    }
}
