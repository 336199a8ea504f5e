package dev.concordat.testkit;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the emitted facts never showed: an optional field never absent or never present, an enum value never emitted. */
final class PayloadCoverage {
    private final Map<String, Field> fields;
    private final Set<String> present = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    PayloadCoverage(SemanticContract contract, List<EmittedFact> facts) {
        this.fields = contract.fieldsByPath();
        JsonMapper mapper = new JsonMapper();
        facts.stream()
                .map(fact -> tree(mapper, fact))
                .filter(JsonNode::isObject)
                .forEach(fact -> see("", contract.fields(), fact));
    }

    /** What cannot be read covers nothing; the check of the facts reports it. */
    private static JsonNode tree(JsonMapper mapper, EmittedFact fact) {
        try {
            return mapper.readTree(fact.payload());
        } catch (JacksonException e) {
            return mapper.missingNode();
        }
    }

    private void see(String prefix, List<Field> declared, JsonNode object) {
        for (Field field : declared) {
            String path = prefix + field.name();
            JsonNode value = object.path(field.name());
            if (value.isMissingNode() || value.isNull()) {
                absent.add(path);
            } else {
                present.add(path);
                seeValue(path, field.type(), value);
            }
        }
    }

    private void seeValue(String path, FieldType type, JsonNode value) {
        if (type instanceof ChoiceType && value.isString()) {
            values.computeIfAbsent(path, at -> new HashSet<>()).add(value.stringValue());
        } else if (type instanceof ObjectType object && value.isObject()) {
            see(path + ".", object.fields(), value);
        } else if (type instanceof ListType list) {
            value.forEach(element -> seeValue(path + "[]", list.element(), element));
        } else if (type instanceof MapType map) {
            value.forEach(element -> seeValue(path + "{}", map.value(), element));
        }
    }

    /** One sentence for each kind of gap, with its fields in their order. */
    List<String> gaps() {
        List<String> neverAbsent = optional(path -> !absent.contains(path));
        List<String> neverThere = optional(path -> !present.contains(path));
        List<String> neverEmitted = new ArrayList<>();
        fields.forEach((path, field) -> {
            if (field.type() instanceof ChoiceType choice && present.contains(path)) {
                Set<String> seen = values.getOrDefault(path, Set.of());
                choice.values().stream()
                        .filter(value -> !seen.contains(value))
                        .forEach(value -> neverEmitted.add(path + " = " + value));
            }
        });
        return Stream.of(
                        gap("optional fields never absent: ", neverAbsent),
                        gap("optional fields never there: ", neverThere),
                        gap("values never emitted: ", neverEmitted))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> optional(Predicate<String> gap) {
        return fields.entrySet().stream()
                .filter(entry -> !entry.getValue().required() && gap.test(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> gap(String kind, List<String> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of("not covered: " + kind + FieldWords.listed(paths));
    }
}
