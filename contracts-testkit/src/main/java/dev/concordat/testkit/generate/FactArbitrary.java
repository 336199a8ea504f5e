package dev.concordat.testkit.generate;

import dev.concordat.api.model.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects with given fields: required ones there, optional ones there, absent or null. */
final class FactArbitrary {
    private static final List<Presence> PRESENCES = Stream.concat(
                    Stream.of(Presence.ABSENT, Presence.NULL), Collections.nCopies(6, Presence.THERE).stream())
            .toList();

    private FactArbitrary() {}

    private enum Presence {
        ABSENT,
        NULL,
        THERE
    }

    static Arbitrary<ObjectNode> of(List<Field> fields, String prefix) {
        List<Arbitrary<JsonNode>> values = new ArrayList<>();
        for (Field field : fields) {
            Arbitrary<JsonNode> there = ValueArbitrary.of(field, prefix + field.name());
            values.add(field.required() ? there : optional(there));
        }
        if (values.isEmpty()) {
            return Arbitraries.create(JsonNodeFactory.instance::objectNode);
        }
        return Combinators.combine(values).as(all -> object(fields, all));
    }

    static Arbitrary<JsonNode> optional(Arbitrary<JsonNode> there) {
        // Chosen beside the value rather than instead of it: so a value shrinks to an absent one.
        return Combinators.combine(Arbitraries.of(PRESENCES), there).as((presence, value) -> switch (presence) {
            case ABSENT -> MissingNode.getInstance();
            case NULL -> JsonNodeFactory.instance.nullNode();
            case THERE -> value;
        });
    }

    private static ObjectNode object(List<Field> fields, List<JsonNode> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < fields.size(); index++) {
            if (!values.get(index).isMissingNode()) {
                object.set(fields.get(index).name(), values.get(index));
            }
        }
        return WholeFact.ofOneAlternative(object, fields);
    }
}
