package dev.concordat.core.lineage;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A projection, its output and the inputs that are published, and what is wrong with them. Not thread-safe. */
final class Lineage {
    final ProjectionRecord projection;
    final SemanticContract output;
    final List<Finding> found = new ArrayList<>();
    private final SortedMap<FactId, SemanticContract> inputs;

    Lineage(ProjectionRecord projection, SemanticContract output, SortedMap<FactId, SemanticContract> inputs) {
        this.projection = projection;
        this.output = output;
        this.inputs = inputs;
    }

    /** The published inputs, by name. */
    Collection<SemanticContract> inputs() {
        return inputs.values();
    }

    Optional<SemanticContract> input(FactId fact) {
        return Optional.ofNullable(inputs.get(fact));
    }

    List<FieldLineage> from(SemanticContract input) {
        return output.lineage().stream()
                .filter(one -> one.input().equals(input.fact()))
                .toList();
    }

    String place() {
        return output.fact() + " " + output.version();
    }

    String place(String field) {
        return place() + ", field " + field;
    }

    static String name(SemanticContract input) {
        return "input " + input.fact() + " " + input.version();
    }

    void error(Rule rule, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix));
    }

    void unkeepable(String what, String fix) {
        unkeepable(place(), what, fix);
    }

    void unkeepable(String place, String what, String fix) {
        found.add(Finding.error(
                LineageRule.UNKEEPABLE_PROMISE,
                place,
                what,
                "projection " + projection.consumer() + " cannot promise more than its inputs",
                fix));
    }
}
