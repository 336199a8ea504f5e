package dev.concordat.testkit.generate;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a field that is there. */
final class ValueArbitrary {
    /** A text no contract lists: what a consumer of an open enum has to expect. */
    static final String UNKNOWN = "VALUE_NOT_YET_KNOWN";

    /** With offsets of whole, half and quarter hours, and one that has none. */
    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns");

    private static final List<String> LANGUAGES = List.of("en", "de-CH", "zh-Hant-TW", "pt-BR");
    /** How many values there are of kinds that have few. */
    private static final Map<ScalarKind, Integer> FEW = Map.of(
            ScalarKind.BOOLEAN, 2,
            ScalarKind.TIME_ZONE, ZONES.size(),
            ScalarKind.LANGUAGE_TAG, LANGUAGES.size(),
            ScalarKind.CURRENCY, CurrencyFields.CURRENCIES.size());

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_LIST = 3;

    private ValueArbitrary() {}

    static Arbitrary<JsonNode> of(Field field, String path) {
        return of(field.type(), field, path);
    }

    private static Arbitrary<JsonNode> of(FieldType type, Field field, String path) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar.kind(), field, path);
        }
        if (type instanceof ChoiceType choice) {
            return Arbitraries.of(values(choice)).map(NODES::stringNode);
        }
        if (type instanceof ObjectType object) {
            return FactArbitrary.of(object.fields(), path + ".").map(node -> node);
        }
        if (type instanceof ListType list) {
            return list(list, field, path);
        }
        if (type instanceof MapType map) {
            return map(map, field, path);
        }
        return Arbitraries.of(
                NODES.stringNode("any"), NODES.numberNode(7), NODES.objectNode().put("any", true));
    }

    static List<String> values(ChoiceType choice) {
        List<String> values = new ArrayList<>(choice.values());
        if (choice.open()) {
            values.add(UNKNOWN);
        }
        return values;
    }

    private static Arbitrary<JsonNode> scalar(ScalarKind kind, Field field, String path) {
        return switch (kind) {
            case TEXT -> TextArbitrary.of(field, path).map(NODES::stringNode);
            case BOOLEAN -> Arbitraries.of(false, true).map(NODES::booleanNode);
            case INTEGER, LONG, BIG_INTEGER, DECIMAL, DOUBLE -> number(NumberRange.of(kind, field, path));
            case UUID -> Arbitraries.longs().map(bits -> NODES.stringNode(new UUID(bits, ~bits).toString()));
            case URI ->
                Arbitraries.integers().between(1, 9_999).map(page -> NODES.stringNode("https://shop.example/" + page));
            case BINARY ->
                Arbitraries.strings()
                        .ascii()
                        .ofMaxLength(12)
                        .map(text -> NODES.stringNode(
                                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))));
            case TIME_ZONE -> Arbitraries.of(ZONES).map(NODES::stringNode);
            case CURRENCY -> Arbitraries.of(CurrencyFields.CURRENCIES).map(NODES::stringNode);
            case LANGUAGE_TAG -> Arbitraries.of(LANGUAGES).map(NODES::stringNode);
            default -> TimeArbitrary.of(kind).map(NODES::stringNode);
        };
    }

    private static Arbitrary<JsonNode> number(NumberRange range) {
        return Arbitraries.bigDecimals()
                .between(range.lowest(), range.highest())
                .ofScale(range.scale())
                .map(number -> number(number, range));
    }

    static JsonNode number(BigDecimal number, NumberRange range) {
        return range.scale() == 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    /** Constraints of a list are about the list; its elements have none of their own. */
    private static Arbitrary<JsonNode> list(ListType type, Field field, String path) {
        Constraint.Size size = size(field, path);
        Field element = Field.required(field.name(), type.element());
        return of(type.element(), element, path + "[]")
                .list()
                .ofMinSize(size.minimum())
                .ofMaxSize(Math.min(size.maximum(), Math.max(LONGEST_LIST, size.minimum())))
                .map(ValueArbitrary::array);
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static Arbitrary<JsonNode> map(MapType type, Field field, String path) {
        Constraint.Size size = size(field, path);
        Field value = Field.required(field.name(), type.value());
        int most = Math.min(size.maximum(), Math.max(LONGEST_LIST, size.minimum()));
        int keys = mostKeys(type.keys());
        if (size.minimum() > keys) {
            throw new IllegalArgumentException("no map has " + size.minimum() + " keys where there are " + keys
                    + "; see the size of field " + path);
        }
        return Arbitraries.maps(keys(type.keys(), most, field, path), of(type.value(), value, path + "{}"))
                .ofMinSize(size.minimum())
                .ofMaxSize(Math.min(most, keys))
                .map(ValueArbitrary::object);
    }

    private static int mostKeys(FieldType keys) {
        if (keys instanceof ChoiceType choice) {
            return values(choice).size();
        }
        return keys instanceof ScalarType scalar && FEW.containsKey(scalar.kind())
                ? FEW.get(scalar.kind())
                : Integer.MAX_VALUE;
    }

    private static Arbitrary<String> keys(FieldType keys, int most, Field field, String path) {
        return keys.equals(MapType.TEXT)
                ? Arbitraries.integers().between(1, Math.max(1, most)).map(number -> "key" + number)
                : of(keys, Field.required(field.name(), keys), path).map(JsonNode::asString);
    }

    private static JsonNode object(Map<String, JsonNode> values) {
        ObjectNode object = NODES.objectNode();
        values.forEach(object::set);
        return object;
    }

    static Constraint.Size size(Field field, String path) {
        int minimum = 0;
        int maximum = Integer.MAX_VALUE;
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Size size) {
                minimum = Math.max(minimum, size.minimum());
                maximum = Math.min(maximum, size.maximum());
            }
        }
        if (minimum > maximum) {
            throw new IllegalArgumentException(
                    "no size can keep the constraints of field " + path + ": " + field.constraints());
        }
        return new Constraint.Size(minimum, maximum);
    }
}
