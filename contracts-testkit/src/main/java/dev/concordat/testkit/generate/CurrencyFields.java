package dev.concordat.testkit.generate;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes text that names the currency of an amount a choice of currencies: any other text would be valid for the field
 * and nonsense for the amount.
 */
final class CurrencyFields {
    static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY");

    private CurrencyFields() {}

    static List<Field> narrowed(List<Field> fields) {
        Set<String> currencies = new HashSet<>();
        fields.forEach(field -> field.unit()
                .flatMap(unit -> unit instanceof MonetaryUnit money ? money.currencyField() : Optional.empty())
                .ifPresent(currencies::add));
        return fields.stream()
                .map(field -> typed(field, currencies.contains(field.name()) ? currency(field) : within(field.type())))
                .toList();
    }

    private static Field typed(Field field, FieldType type) {
        Field.Builder builder = Field.builder();
        return builder.from(field).type(type).build();
    }

    private static FieldType currency(Field field) {
        if (!field.type().equals(new ScalarType(ScalarKind.TEXT))) {
            return field.type();
        }
        List<String> allowed = CURRENCIES.stream()
                .filter(code -> TextArbitrary.keeps(code, field.constraints()))
                .toList();
        return allowed.isEmpty() ? field.type() : new ChoiceType(allowed, false);
    }

    private static FieldType within(FieldType type) {
        if (type instanceof ObjectType object) {
            return new ObjectType(narrowed(object.fields()));
        }
        if (type instanceof ListType list) {
            return new ListType(within(list.element()));
        }
        return type instanceof MapType map ? new MapType(within(map.value()), map.keys()) : type;
    }
}
