package dev.concordat.core.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a JSON text, as an editor might. */
final class Mutants {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "1.0",
            "-1",
            "100.5",
            "99999999999",
            "1e3",
            "\"\"",
            "\"x\"",
            "\"decimal\"",
            "\"1.2\"",
            "\"1.2.0\"",
            "\"P1D\"",
            "\"pt5.S\"",
            "\"P\"",
            "\"2026-03-02\"",
            "\"+12026-03-02\"",
            "\"2026-03-02T10:15:30Z\"",
            "\"2026-03-02t10:15:30.5+01:00\"",
            "\"a/b\"",
            "\"a\"",
            "\"A/b\"",
            "\"a=b\"",
            "\"core\"",
            "\"field:x\"",
            "\"record-key\"",
            "\"contract/1\"",
            "[]",
            "[1]",
            "[\"a\"]",
            "{}",
            "{\"x\": 1}",
            "{\"list\": \"text\"}",
            "{\"list\": {\"fields\": []}}",
            "{\"minimum\": 1}",
            "{\"currency\": \"EUR\"}");

    private Mutants() {}

    /** With all digits: read as a {@code double}, 1E+309 would be infinite, and no number to a validator. */
    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static String one(String text, Random random) {
        JsonNode root = tree(text);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ArrayNode array) {
            change(array, random);
        } else {
            change((ObjectNode) container, random);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
    }

    private static JsonNode value(Random random) {
        return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static void change(ArrayNode array, Random random) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(value(random));
        } else if (random.nextBoolean()) {
            array.remove(random.nextInt(array.size()));
        } else {
            array.set(random.nextInt(array.size()), value(random));
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set("x", value(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            default -> object.set(name, value(random));
        }
    }
}
