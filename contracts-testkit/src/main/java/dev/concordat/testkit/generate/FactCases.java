package dev.concordat.testkit.generate;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Every single case a contract allows: each fact differs from an ordinary one in one respect. Not thread-safe. */
final class FactCases {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int ATTEMPTS = 20;
    private static final int LONG_LIST = 100;

    private final List<Field> fields;
    private final long seed;
    private final Map<String, ObjectNode> ordinary = new HashMap<>();

    FactCases(List<Field> fields, long seed) {
        this.fields = fields;
        this.seed = seed;
    }

    List<FactCase> all() {
        List<FactCase> cases = new ArrayList<>();
        cases.add(new FactCase("an ordinary fact", fact(fields, seed)));
        Field.byPath(fields)
                .forEach((path, field) ->
                        special(field, path).forEach((description, value) -> add(path, description, value, cases)));
        return cases;
    }

    private void add(String path, String description, JsonNode value, List<FactCase> cases) {
        FactPath place = new FactPath(path);
        // Cases of one object have the same surroundings; large contracts have a thousand cases.
        ObjectNode fact = ordinary.computeIfAbsent(place.parent() + place.conditions(fields), any -> surrounded(place))
                .deepCopy();
        place.holder(fact).ifPresent(holder -> {
            if (value.isMissingNode()) {
                holder.remove(place.name());
            } else {
                holder.set(place.name(), value);
            }
            cases.add(new FactCase(
                    "field " + path + " " + description, new WholeFact(Seed.random(seed)).made(fact, fields)));
        });
    }

    /** A list within a list may be empty for all that is done to surround the field, so try again. */
    private ObjectNode surrounded(FactPath place) {
        List<Field> surrounded = place.surroundedBy(fields);
        return LongStream.range(seed, seed + ATTEMPTS)
                .mapToObj(attempt -> fact(surrounded, attempt))
                .filter(candidate -> place.holder(candidate).isPresent())
                .findFirst()
                .orElseGet(() -> fact(surrounded, seed));
    }

    private static ObjectNode fact(List<Field> of, long seed) {
        return FactArbitrary.of(of, "")
                .generator(1_000, false)
                .next(Seed.random(seed))
                .value();
    }

    private JsonNode value(Field field, String path) {
        return ValueArbitrary.of(field, path)
                .generator(1_000, false)
                .next(Seed.random(seed))
                .value();
    }

    private Map<String, JsonNode> special(Field field, String path) {
        Map<String, JsonNode> special = new LinkedHashMap<>();
        if (!field.required()) {
            special.put("absent", MissingNode.getInstance());
            special.put("null", NODES.nullNode());
            special.put("there", value(field, path));
        }
        if (field.type() instanceof ChoiceType choice) {
            ValueArbitrary.values(choice).forEach(value -> special.put("= " + value, NODES.stringNode(value)));
        } else if (field.type() instanceof ScalarType scalar) {
            scalar(scalar.kind(), field, path, special);
        } else if (!(field.type() instanceof ObjectType) && !(field.type() instanceof AnyType)) {
            sizes(field, path, special);
        }
        return special;
    }

    private void sizes(Field field, String path, Map<String, JsonNode> special) {
        Constraint.Size size = ValueArbitrary.size(field, path);
        if (size.minimum() == 0) {
            special.put("empty", field.type() instanceof ListType ? NODES.arrayNode() : NODES.objectNode());
        } else {
            special.put("with " + counted(size.minimum(), "element"), value(sized(field, size.minimum()), path));
        }
        if (size.maximum() <= LONG_LIST && size.maximum() > size.minimum()) {
            special.put("with " + counted(size.maximum(), "element"), value(sized(field, size.maximum()), path));
        }
        if (field.type() instanceof ListType list
                && list.element() instanceof ChoiceType choice
                && size.maximum() > 0) {
            ValueArbitrary.values(choice).forEach(value -> {
                ArrayNode only = NODES.arrayNode();
                IntStream.range(0, Math.max(1, size.minimum())).forEach(index -> only.add(value));
                special.put("of " + value, only);
            });
        }
    }

    private static String counted(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static Field sized(Field field, int size) {
        Field.Builder builder = Field.builder();
        return builder.from(field)
                .addConstraints(new Constraint.Size(size, size))
                .build();
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
            case TEXT -> text(field, path, special);
            default -> {
                // Times and identifiers have no boundary of their own.
            }
        }
    }

    /** Only where nothing but a size is asked of the text, so that any letter will do. */
    private static void text(Field field, String path, Map<String, JsonNode> special) {
        if (field.constraints().stream().allMatch(Constraint.Size.class::isInstance)) {
            Constraint.Size size = ValueArbitrary.size(field, path);
            Function<Integer, JsonNode> letters = length -> NODES.stringNode("x".repeat(length));
            special.put("with " + counted(size.minimum(), "character"), letters.apply(size.minimum()));
            if (size.maximum() <= 10_000) {
                special.put("with " + counted(size.maximum(), "character"), letters.apply(size.maximum()));
            }
        }
    }
}
