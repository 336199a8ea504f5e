package dev.concordat.core.evolution;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads JSON Schema (draft 7) as fields, as far as the model can say it, and counts what it cannot. Not thread-safe. */
final class JsonSchemaShape {
    private static final Set<String> SAID = Set.of(
            "$ref",
            "allOf",
            "const",
            "description",
            "enum",
            "format",
            "items",
            "maximum",
            "minimum",
            "oneOf",
            "properties",
            "required",
            "type");
    private final JsonNode definitions;
    private final Map<String, Integer> unsaid = new TreeMap<>();

    JsonSchemaShape(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** What the model cannot say of the schemas read so far, each with how often it was met. */
    Map<String, Integer> unsaid() {
        return unsaid;
    }

    List<Field> fields(String definition) {
        return fieldsOf(definitions.get(definition));
    }

    private List<Field> fieldsOf(JsonNode schema) {
        count(schema);
        Set<String> required = strings(schema.path("required")).collect(Collectors.toSet());
        return schema.path("properties")
                .propertyStream()
                .map(property -> field(property.getKey(), property.getValue(), required.contains(property.getKey())))
                .toList();
    }

    private Field field(String name, JsonNode schema, boolean required) {
        if (required && nullable(schema)) {
            unsaid.merge("null told apart from absent", 1, Integer::sum);
        }
        return Field.builder()
                .name(name)
                .type(type(schema))
                .required(required && !nullable(schema))
                .meaning(Optional.ofNullable(schema.get("description"))
                        .map(JsonNode::asString)
                        .filter(text -> !text.isBlank())
                        .map(BusinessMeaning::of))
                .constraints(constraints(schema))
                .build();
    }

    private static List<Constraint> constraints(JsonNode schema) {
        List<Constraint> constraints = new ArrayList<>();
        if (schema.has("minimum")) {
            constraints.add(new Constraint.Minimum(schema.get("minimum").decimalValue(), true));
        }
        if (schema.has("maximum")) {
            constraints.add(new Constraint.Maximum(schema.get("maximum").decimalValue(), true));
        }
        return constraints;
    }

    private FieldType type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            return type(definitions.get(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        if (schema.has("allOf")) {
            return merged(schema);
        }
        if (schema.has("oneOf")) {
            return oneOf(schema);
        }
        if (schema.has("properties")) {
            return new ObjectType(fieldsOf(schema));
        }
        count(schema);
        if (schema.has("enum") || schema.has("const")) {
            return choice(schema);
        }
        return plain(schema);
    }

    private FieldType plain(JsonNode schema) {
        String type =
                types(schema).filter(name -> !name.equals("null")).findFirst().orElse("null");
        return switch (type) {
            case "string" -> new ScalarType(text(schema.path("format").asString("")));
            case "integer" -> new ScalarType(ScalarKind.LONG);
            case "number" -> new ScalarType(ScalarKind.DECIMAL);
            case "boolean" -> new ScalarType(ScalarKind.BOOLEAN);
            case "array" -> new ListType(element("nullable element", schema.get("items")));
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? new MapType(element("nullable value", schema.get("additionalProperties")))
                        : new AnyType();
            default -> unsaid("type null", new AnyType());
        };
    }

    private ScalarKind text(String format) {
        return switch (format) {
            case "date-time" -> ScalarKind.INSTANT;
            case "uri" -> ScalarKind.URI;
            case "" -> ScalarKind.TEXT;
            default -> unsaid("format " + format, ScalarKind.TEXT);
        };
    }

    private FieldType choice(JsonNode schema) {
        List<JsonNode> values = Stream.concat(schema.path("enum").valueStream(), Stream.ofNullable(schema.get("const")))
                .filter(value -> !value.isNull())
                .toList();
        return values.stream().allMatch(JsonNode::isString)
                ? new ChoiceType(values.stream().map(JsonNode::asString).toList(), false)
                : unsaid("choice of something else than text", plain(schema));
    }

    /** Fields of a later part replace those of an earlier one, which in these schemas is what they are for. */
    private FieldType merged(JsonNode schema) {
        count(schema);
        Map<String, Field> fields = new LinkedHashMap<>();
        schema.get("allOf")
                .valueStream()
                .map(this::type)
                .forEach(part -> ((ObjectType) part).fields().forEach(field -> fields.put(field.name(), field)));
        return new ObjectType(List.copyOf(fields.values()));
    }

    private FieldType oneOf(JsonNode schema) {
        count(schema);
        List<JsonNode> others = schema.get("oneOf")
                .valueStream()
                .filter(branch -> !branch.path("type").asString("").equals("null"))
                .toList();
        return others.size() == 1 ? type(others.get(0)) : unsaid("oneOf several types", new AnyType());
    }

    private FieldType element(String unsaid, JsonNode schema) {
        return nullable(schema) ? unsaid(unsaid, type(schema)) : type(schema);
    }

    private static boolean nullable(JsonNode schema) {
        return types(schema).anyMatch("null"::equals)
                || schema.path("oneOf").valueStream().anyMatch(JsonSchemaShape::nullable);
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? strings(type) : Stream.of(type.asString(""));
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private void count(JsonNode schema) {
        schema.propertyStream()
                .map(Map.Entry::getKey)
                .filter(keyword -> !SAID.contains(keyword))
                .map(keyword -> keyword.equals("additionalProperties") ? keyword + " " + openness(schema) : keyword)
                .filter(keyword -> !keyword.equals("additionalProperties of a type"))
                .forEach(keyword -> unsaid.merge(keyword, 1, Integer::sum));
    }

    private static String openness(JsonNode schema) {
        JsonNode others = schema.get("additionalProperties");
        return others.isBoolean() ? others.toString() : "of a type";
    }

    private <T> T unsaid(String what, T instead) {
        unsaid.merge(what, 1, Integer::sum);
        return instead;
    }
}
