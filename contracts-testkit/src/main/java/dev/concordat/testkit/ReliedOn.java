package dev.concordat.testkit;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields whose use is to be shown: those that hold values rather than other fields. */
final class ReliedOn {
    private ReliedOn() {}

    static Map<String, Field> leaves(Collection<Field> fields) {
        Map<String, Field> leaves = new LinkedHashMap<>();
        Field.byPath(fields).forEach((path, field) -> {
            if (!holdsFields(field)) {
                leaves.put(path, field);
            }
        });
        return leaves;
    }

    private static boolean holdsFields(Field field) {
        return field.type() instanceof ObjectType
                || (field.type() instanceof ListType list && list.element() instanceof ObjectType)
                || (field.type() instanceof MapType map && map.value() instanceof ObjectType);
    }
}
