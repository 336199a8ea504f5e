package dev.concordat.core.check;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field relied on, beside the same field of the contract.
 *
 * @param path its path
 * @param relied what is relied on
 * @param stated what the contract says
 */
record FieldPair(String path, Field relied, Field stated) {

    /** Pairs fields by name, each followed by those inside it; fields the contract does not have are left out. */
    static List<FieldPair> pairs(String prefix, List<Field> relied, List<Field> stated) {
        List<FieldPair> pairs = new ArrayList<>();
        for (Field one : relied) {
            stated.stream()
                    .filter(field -> field.name().equals(one.name()))
                    .findFirst()
                    .ifPresent(field -> {
                        String path = prefix + one.name();
                        pairs.add(new FieldPair(path, one, field));
                        pairs.addAll(inside(path, one.type(), field.type()));
                    });
        }
        return pairs;
    }

    private static List<FieldPair> inside(String path, FieldType relied, FieldType stated) {
        if (relied instanceof ObjectType one && stated instanceof ObjectType other) {
            return pairs(path + ".", one.fields(), other.fields());
        }
        if (relied instanceof ListType one && stated instanceof ListType other) {
            return inside(path + "[]", one.element(), other.element());
        }
        if (relied instanceof MapType one && stated instanceof MapType other) {
            return inside(path + "{}", one.value(), other.value());
        }
        return List.of();
    }

    /** Gives the fields of the contract inside this one, if the consumer takes whatever is there. */
    Map<String, Field> readAsAWhole() {
        if (!takesAll(relied.type())) {
            return Map.of();
        }
        Field renamed = Field.builder().from(stated).name(path).build();
        Map<String, Field> inside = Field.byPath(List.of(renamed));
        inside.remove(path);
        return inside;
    }

    private static boolean takesAll(FieldType type) {
        if (type instanceof MapType map) {
            return takesAll(map.value());
        }
        return type instanceof ListType list ? takesAll(list.element()) : type instanceof AnyType;
    }
}
