package dev.concordat.core.evolution;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One random edit of a shape. What it does not find, it leaves.
 *
 * @param kind what to do
 * @param where the place among those where it can be done
 * @param type the type to put there
 * @param flag whether what is put there is required, or which of two ways to go
 */
record ShapeEdit(Kind kind, int where, FieldType type, boolean flag) {
    enum Kind {
        ADD,
        REMOVE,
        PRESENCE,
        RETYPE,
        NUMBER,
        CHOICE,
        CHOICE_AS_TEXT
    }

    private static final FieldType TEXT = new ScalarType(ScalarKind.TEXT);
    private static final List<ScalarType> NUMBERS = Stream.of(
                    ScalarKind.DOUBLE, ScalarKind.LONG, ScalarKind.INTEGER, ScalarKind.DECIMAL, ScalarKind.BIG_INTEGER)
            .map(ScalarType::new)
            .toList();

    List<Field> applied(List<Field> fields, int ordinal) {
        List<String> places = places(fields, type -> switch (kind) {
            case NUMBER -> type instanceof ScalarType scalar && NUMBERS.contains(scalar);
            case CHOICE -> type instanceof ChoiceType;
            case CHOICE_AS_TEXT -> type instanceof ChoiceType || type.equals(TEXT);
            default -> true;
        });
        if (places.isEmpty()) {
            return fields;
        }
        String path = places.get(where % places.size());
        String field = path.replaceAll("(\\[]|\\{})+$", "");
        return switch (kind) {
            case ADD ->
                FieldsAt.replaced(
                        fields,
                        field,
                        one -> List.of(
                                one,
                                flag ? Field.required("new" + ordinal, type) : Field.optional("new" + ordinal, type)));
            case REMOVE -> FieldsAt.replaced(fields, field, one -> List.of());
            case PRESENCE ->
                FieldsAt.replaced(
                        fields, field, one -> List.of(FieldsAt.changed(one, to -> to.required(!one.required()))));
            case RETYPE -> FieldsAt.retyped(fields, path, one -> type);
            case NUMBER -> FieldsAt.retyped(fields, path, one -> NUMBERS.get(where / 7 % NUMBERS.size()));
            case CHOICE -> FieldsAt.retyped(fields, path, one -> choice((ChoiceType) one));
            case CHOICE_AS_TEXT ->
                FieldsAt.retyped(fields, path, one -> one.equals(TEXT) ? new ChoiceType(List.of("V0"), flag) : TEXT);
        };
    }

    private static List<String> places(List<Field> fields, Predicate<FieldType> wanted) {
        return FieldsAt.types(fields).entrySet().stream()
                .filter(place -> wanted.test(place.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private ChoiceType choice(ChoiceType choice) {
        if (where % 3 == 0) {
            return new ChoiceType(choice.values(), !choice.open());
        }
        List<String> values = new ArrayList<>(choice.values());
        if (flag || values.size() == 1) {
            values.add("V" + values.size());
        } else {
            values.remove(values.size() - 1);
        }
        return new ChoiceType(values, choice.open());
    }
}
