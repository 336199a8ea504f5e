package dev.concordat.testkit;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields a consumer relies on, as its test looks at them. */
final class ReliedOn {
    private ReliedOn() {}

    /** The fields whose use is to be shown: those that hold values rather than other fields. */
    static Map<String, Field> leaves(Collection<Field> fields) {
        Map<String, Field> leaves = new LinkedHashMap<>();
        Field.byPath(fields).forEach((path, field) -> {
            if (!holdsFields(field)) {
                leaves.put(path, field);
            }
        });
        return leaves;
    }

    /**
     * What is left of a contract's fields for a consumer that never sees the others.
     *
     * @param stated the fields of the contract
     * @param relied the fields of the expectation
     */
    static List<Field> seen(List<Field> stated, List<Field> relied) {
        return stated.stream()
                .flatMap(field -> relied.stream()
                        .filter(one -> one.name().equals(field.name()))
                        .map(one -> seen(field, one, relied)))
                .toList();
    }

    /** Who does not see which alternative an object is sees a field that is there or not. */
    private static Field seen(Field stated, Field one, List<Field> relied) {
        Field.Builder seen = Field.builder();
        seen.from(stated).type(seen(stated.type(), one.type()));
        boolean blind = stated.onlyIf()
                .filter(condition ->
                        relied.stream().noneMatch(field -> field.name().equals(condition.field())))
                .isPresent();
        return blind ? seen.required(false).onlyIf(Optional.empty()).build() : seen.build();
    }

    private static FieldType seen(FieldType stated, FieldType relied) {
        if (stated instanceof ObjectType object && relied instanceof ObjectType one) {
            return new ObjectType(seen(object.fields(), one.fields()));
        }
        if (stated instanceof ListType list && relied instanceof ListType one) {
            return new ListType(seen(list.element(), one.element()));
        }
        return stated instanceof MapType map && relied instanceof MapType one
                ? new MapType(seen(map.value(), one.value()), map.keys())
                : stated;
    }

    private static boolean holdsFields(Field field) {
        return field.type() instanceof ObjectType
                || (field.type() instanceof ListType list && list.element() instanceof ObjectType)
                || (field.type() instanceof MapType map && map.value() instanceof ObjectType);
    }
}
