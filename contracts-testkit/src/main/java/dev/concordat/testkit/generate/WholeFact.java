package dev.concordat.testkit.generate;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes facts whole again after one value was changed: an object that became another alternative gets the fields of that
 * one, and loses those of the former.
 *
 * @param random where the values of missing fields come from
 */
record WholeFact(Random random) {
    private static final int GEN_SIZE = 1_000;

    ObjectNode made(ObjectNode fact, List<Field> fields) {
        object(fact, fields, "");
        return fact;
    }

    private void object(ObjectNode object, List<Field> fields, String prefix) {
        for (Field field : fields) {
            String path = prefix + field.name();
            if (!belongs(field, object)) {
                object.remove(field.name());
            } else if (field.onlyIf().isPresent() && field.required() && !object.has(field.name())) {
                object.set(
                        field.name(),
                        ValueArbitrary.of(field, path)
                                .generator(GEN_SIZE, false)
                                .next(random)
                                .value());
            }
            inside(object.path(field.name()), field.type(), path);
        }
    }

    private void inside(JsonNode value, FieldType type, String path) {
        if (type instanceof ObjectType inner && value instanceof ObjectNode object) {
            object(object, inner.fields(), path + ".");
        } else if (type instanceof ListType list && value.isArray()) {
            value.forEach(element -> inside(element, list.element(), path + "[]"));
        } else if (type instanceof MapType map && value.isObject()) {
            value.forEach(element -> inside(element, map.value(), path + "{}"));
        }
    }

    /** Takes out what belongs to other alternatives than that which the object is. */
    static ObjectNode ofOneAlternative(ObjectNode object, List<Field> fields) {
        fields.stream().filter(field -> !belongs(field, object)).forEach(field -> object.remove(field.name()));
        return object;
    }

    private static boolean belongs(Field field, ObjectNode object) {
        return PresenceCondition.belongs(field, name -> object.path(name).asString(""));
    }
}
