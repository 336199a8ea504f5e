package dev.concordat.core.lineage;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A projection, its output and the inputs that are published, and what is wrong with them. Not thread-safe. */
final class Lineage {
    private static final Set<Role> OWN = Set.of(Role.EVENT_ID, Role.SEQUENCE, Role.RECORDED_AT, Role.PUBLISHED_AT);

    final ProjectionRecord projection;
    final SemanticContract output;
    final List<Finding> found = new ArrayList<>();
    private final SortedMap<FactId, SemanticContract> inputs;

    Lineage(ProjectionRecord projection, SemanticContract output, SortedMap<FactId, SemanticContract> inputs) {
        this.projection = projection;
        this.output = output;
        this.inputs = inputs;
    }

    /**
     * The published inputs the output is made of, by name. Where it is open from what a field comes, any of the
     * projection's inputs can be in it.
     */
    Collection<SemanticContract> inputs() {
        Set<FactId> named = output.lineage().stream().map(FieldLineage::input).collect(Collectors.toSet());
        return !named.isEmpty() && unexplained().isEmpty()
                ? inputs.values().stream()
                        .filter(input -> named.contains(input.fact()))
                        .toList()
                : inputs.values();
    }

    /**
     * The fields of which nothing says from what they come: not their own derivation, nor one of what they are in, nor
     * those of what is inside them. When it was recorded and published, and under which id, is the projection's own.
     */
    List<String> unexplained() {
        Set<String> explained =
                output.lineage().stream().map(FieldLineage::field).collect(Collectors.toSet());
        output.roles().forEach((role, location) -> {
            if (OWN.contains(role) && location instanceof RoleLocation.InPayload payload) {
                explained.add(payload.path());
            }
        });
        return output.fieldsByPath().keySet().stream()
                .filter(path -> explained.stream().noneMatch(one -> Field.overlap(one, path)))
                .toList();
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
        return output.nameAndVersion();
    }

    String place(String field) {
        return place() + ", field " + field;
    }

    static String name(SemanticContract input) {
        return "input " + input.nameAndVersion();
    }

    void error(Rule rule, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix));
    }

    void unkeepable(String what, String fix) {
        unkeepable(place(), what, fix);
    }

    void unkeepable(String place, String what, String fix) {
        unkeepable(Severity.ERROR, place, what, fix);
    }

    void unkeepable(Severity severity, String place, String what, String fix) {
        found.add(Finding.error(
                        LineageRule.UNKEEPABLE_PROMISE,
                        place,
                        what,
                        "projection " + projection.consumer() + " cannot promise more than its inputs",
                        fix)
                .as(severity));
    }
}
