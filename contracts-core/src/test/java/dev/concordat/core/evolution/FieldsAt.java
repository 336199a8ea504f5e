package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Fields with one place in them changed, however deep it is. */
final class FieldsAt {
    private final String path;
    private final Function<Field, List<Field>> atField;
    private final UnaryOperator<FieldType> atType;

    private FieldsAt(String path, Function<Field, List<Field>> atField, UnaryOperator<FieldType> atType) {
        this.path = path;
        this.atField = atField;
        this.atType = atType;
    }

    /** Puts none, one or several fields where one is. */
    static List<Field> replaced(List<Field> fields, String path, Function<Field, List<Field>> by) {
        return new FieldsAt(path, by, type -> type).inside("", fields);
    }

    /** Changes a type, which can be that of the elements of a list or the values of a map. */
    static List<Field> retyped(List<Field> fields, String path, UnaryOperator<FieldType> by) {
        return new FieldsAt(path, field -> List.of(withType(field, by.apply(field.type()))), by).inside("", fields);
    }

    /** Lists every type there is by path, with those of elements and values. */
    static Map<String, FieldType> types(List<Field> fields) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        fields.forEach(field -> collect(field.name(), field.type(), types));
        return types;
    }

    static Field withType(Field field, FieldType type) {
        return changed(field, builder -> builder.type(type));
    }

    static Field changed(Field field, Consumer<Field.Builder> change) {
        Field.Builder builder = Field.builder();
        builder.from(field);
        change.accept(builder);
        return builder.build();
    }

    private static void collect(String path, FieldType type, Map<String, FieldType> types) {
        types.put(path, type);
        if (type instanceof ObjectType object) {
            object.fields().forEach(field -> collect(path + "." + field.name(), field.type(), types));
        } else if (type instanceof ListType list) {
            collect(path + "[]", list.element(), types);
        } else if (type instanceof MapType map) {
            collect(path + "{}", map.value(), types);
        }
    }

    private List<Field> inside(String prefix, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> {
                    String here = prefix + field.name();
                    return here.equals(path)
                            ? atField.apply(field).stream()
                            : Stream.of(withType(field, inside(here, field.type())));
                })
                .toList();
    }

    private FieldType inside(String here, FieldType type) {
        if (here.equals(path)) {
            return atType.apply(type);
        }
        if (type instanceof ObjectType object) {
            return new ObjectType(inside(here + ".", object.fields()));
        }
        if (type instanceof ListType list) {
            return new ListType(inside(here + "[]", list.element()));
        }
        return type instanceof MapType map ? new MapType(inside(here + "{}", map.value()), map.keys()) : type;
    }
}
