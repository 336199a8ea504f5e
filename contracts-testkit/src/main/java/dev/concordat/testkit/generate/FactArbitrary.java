package dev.concordat.testkit.generate;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects with given fields: required ones there, optional ones there, absent or null. */
final class FactArbitrary {
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY");

    private FactArbitrary() {}

    static Arbitrary<ObjectNode> of(List<Field> fields, String prefix) {
        Set<String> currencyFields = new HashSet<>();
        fields.forEach(field -> field.unit()
                .flatMap(unit -> unit instanceof MonetaryUnit money ? money.currencyField() : Optional.empty())
                .ifPresent(currencyFields::add));
        List<Arbitrary<JsonNode>> values = new ArrayList<>();
        for (Field field : fields) {
            Arbitrary<JsonNode> there = currencyFields.contains(field.name())
                    ? Arbitraries.of(CURRENCIES).map(JsonNodeFactory.instance::stringNode)
                    : ValueArbitrary.of(field, prefix + field.name());
            values.add(field.required() ? there : optional(there));
        }
        if (values.isEmpty()) {
            return Arbitraries.create(JsonNodeFactory.instance::objectNode);
        }
        return Combinators.combine(values).as(all -> object(fields, all));
    }

    static Arbitrary<JsonNode> optional(Arbitrary<JsonNode> there) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, there),
                Tuple.of(1, Arbitraries.create(MissingNode::getInstance)),
                Tuple.of(1, Arbitraries.create(JsonNodeFactory.instance::nullNode)));
    }

    private static ObjectNode object(List<Field> fields, List<JsonNode> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < fields.size(); index++) {
            if (!values.get(index).isMissingNode()) {
                object.set(fields.get(index).name(), values.get(index));
            }
        }
        return object;
    }
}
