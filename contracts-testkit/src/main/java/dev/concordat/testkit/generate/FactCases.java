package dev.concordat.testkit.generate;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Every single case a contract allows: each fact differs from an ordinary one in one respect. Not thread-safe. */
final class FactCases {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<Field> fields;
    private final long seed;
    private final Map<String, ObjectNode> ordinary = new HashMap<>();

    FactCases(List<Field> fields, long seed) {
        this.fields = fields;
        this.seed = seed;
    }

    List<FactCase> all() {
        List<FactCase> cases = new ArrayList<>();
        cases.add(new FactCase("an ordinary fact", fact(fields)));
        Field.byPath(fields)
                .forEach((path, field) ->
                        special(field, path).forEach((description, value) -> add(path, description, value, cases)));
        return cases;
    }

    private void add(String path, String description, JsonNode value, List<FactCase> cases) {
        FactPath place = new FactPath(path);
        // Cases of one object have the same surroundings; large contracts have a thousand cases.
        ObjectNode fact = ordinary.computeIfAbsent(place.parent(), any -> fact(place.surroundedBy(fields)))
                .deepCopy();
        place.holder(fact).ifPresent(holder -> {
            if (value.isMissingNode()) {
                holder.remove(place.name());
            } else {
                holder.set(place.name(), value);
            }
            cases.add(new FactCase("field " + path + " " + description, fact));
        });
    }

    private ObjectNode fact(List<Field> of) {
        return FactArbitrary.of(of, "")
                .generator(1_000, false)
                .next(new Random(seed))
                .value();
    }

    private Map<String, JsonNode> special(Field field, String path) {
        Map<String, JsonNode> special = new LinkedHashMap<>();
        if (!field.required()) {
            special.put("absent", MissingNode.getInstance());
            special.put("null", NODES.nullNode());
            special.put(
                    "there",
                    ValueArbitrary.of(field, path)
                            .generator(1_000, false)
                            .next(new Random(seed))
                            .value());
        }
        if (field.type() instanceof ChoiceType choice) {
            ValueArbitrary.values(choice).forEach(value -> special.put("= " + value, NODES.stringNode(value)));
        } else if (field.type() instanceof ScalarType scalar) {
            scalar(scalar.kind(), field, path, special);
        } else if (isEmptyAllowed(field)) {
            special.put("empty", field.type() instanceof ListType ? NODES.arrayNode() : NODES.objectNode());
        }
        return special;
    }

    private static boolean isEmptyAllowed(Field field) {
        return (field.type() instanceof ListType || field.type() instanceof MapType)
                && ValueArbitrary.size(field).minimum() == 0;
    }

    private static void scalar(ScalarKind kind, Field field, String path, Map<String, JsonNode> special) {
        switch (kind) {
            case BOOLEAN -> {
                special.put("= true", NODES.booleanNode(true));
                special.put("= false", NODES.booleanNode(false));
            }
            case INTEGER, LONG, BIG_INTEGER, DECIMAL, DOUBLE -> {
                NumberRange range = NumberRange.of(kind, field, path);
                special.put(
                        "at its least, " + range.lowest().toPlainString(),
                        ValueArbitrary.number(range.lowest(), range));
                special.put(
                        "at its most, " + range.highest().toPlainString(),
                        ValueArbitrary.number(range.highest(), range));
            }
            case TEXT -> text(field, special);
            default -> {
                // Times and identifiers have no boundary of their own.
            }
        }
    }

    /** Only where nothing but a size is asked of the text, so that any letter will do. */
    private static void text(Field field, Map<String, JsonNode> special) {
        if (field.constraints().stream().allMatch(Constraint.Size.class::isInstance)) {
            Constraint.Size size = ValueArbitrary.size(field);
            Function<Integer, JsonNode> letters = length -> NODES.stringNode("x".repeat(length));
            special.put("with " + size.minimum() + " characters", letters.apply(size.minimum()));
            if (size.maximum() <= 10_000) {
                special.put("with " + size.maximum() + " characters", letters.apply(size.maximum()));
            }
        }
    }
}
