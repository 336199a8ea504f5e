package dev.concordat.core.check;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarType;

/**
 * Says in words what type a field has, as findings do.
 *
 * @since 0.1
 */
public final class TypeWords {
    private TypeWords() {}

    /**
     * Gives a type in words.
     *
     * @param type the type
     * @return such as {@code decimal}, {@code a list of text} or {@code one of OPEN, PAID or others}
     */
    public static String of(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.kind().id();
        }
        if (type instanceof ChoiceType choice) {
            return "one of " + String.join(", ", choice.values()) + (choice.open() ? " or others" : "");
        }
        if (type instanceof ListType list) {
            return "a list of " + of(list.element());
        }
        if (type instanceof MapType map) {
            return (map.keys().equals(MapType.TEXT) ? "a map" : "a map from " + of(map.keys())) + " to "
                    + of(map.value());
        }
        return type instanceof ObjectType ? "an object" : "any JSON value";
    }
}
