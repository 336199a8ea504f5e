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
import java.util.Set;
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

    /** One sentence for each gap, in the order of the fields. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        fields.forEach((path, field) -> {
            if (!field.required() && !absent.contains(path)) {
                gaps.add("not covered: optional field " + path + " was never absent");
            }
            if (!field.required() && !present.contains(path)) {
                gaps.add("not covered: optional field " + path + " was never there");
            }
            if (field.type() instanceof ChoiceType choice) {
                Set<String> seen = values.getOrDefault(path, Set.of());
                List<String> missing = choice.values().stream()
                        .filter(value -> !seen.contains(value))
                        .toList();
                if (!missing.isEmpty() && present.contains(path)) {
                    gaps.add("not covered: field " + path + " never had the value " + String.join(", ", missing));
                }
            }
        });
        return gaps;
    }
}
