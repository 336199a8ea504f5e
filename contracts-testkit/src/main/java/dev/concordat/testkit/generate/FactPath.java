package dev.concordat.testkit.generate;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a payload, such as {@code repository.full_name} or {@code lines[].sku}. Of a list or map it means the first
 * element.
 */
final class FactPath {
    private final String path;

    FactPath(String path) {
        this.path = path;
    }

    private static String prefixed(String prefix, Field field) {
        return prefix + field.name();
    }

    /** The fields with everything around the place made sure to be there: no list empty, no option absent. */
    List<Field> surroundedBy(List<Field> fields) {
        return surround("", fields);
    }

    private List<Field> surround(String prefix, List<Field> fields) {
        List<Field> changed = new ArrayList<>();
        Optional<PresenceCondition> condition = fields.stream()
                .filter(field -> leadsThrough(prefixed(prefix, field)))
                .flatMap(field -> field.onlyIf().stream())
                .findFirst();
        for (Field field : fields) {
            String at = prefixed(prefix, field);
            boolean around = Field.isInside(path, at);
            Field kept = condition
                    .filter(one -> one.field().equals(field.name()))
                    .map(one -> narrowed(field, one))
                    .orElse(field);
            changed.add(around ? surrounded(kept, at) : kept);
        }
        return changed;
    }

    private boolean leadsThrough(String at) {
        return path.equals(at) || Field.isInside(path, at);
    }

    /** The object has to be one of the alternatives that have the place. */
    private static Field narrowed(Field discriminator, PresenceCondition condition) {
        return Field.builder()
                .from(discriminator)
                .required(true)
                .type(new ChoiceType(condition.values(), false))
                .build();
    }

    /** In which alternatives the place is, in words that are equal if the alternatives are. */
    String conditions(List<Field> fields) {
        List<String> conditions = new ArrayList<>();
        Field.byPath(fields).forEach((at, field) -> {
            if (leadsThrough(at)) {
                field.onlyIf().ifPresent(one -> conditions.add(at + " if " + one.inWords()));
            }
        });
        return conditions.toString();
    }

    private Field surrounded(Field field, String at) {
        Field.Builder builder = Field.builder();
        builder.from(field).required(true).type(surrounded(field.type(), at));
        if (!(field.type() instanceof ObjectType)
                && ValueArbitrary.size(field, at).maximum() > 0) {
            builder.addConstraints(new Constraint.Size(1, Integer.MAX_VALUE));
        }
        return builder.build();
    }

    private FieldType surrounded(FieldType type, String at) {
        if (type instanceof ObjectType object) {
            return new ObjectType(surround(at + ".", object.fields()));
        }
        if (type instanceof ListType list) {
            return new ListType(surrounded(list.element(), at + "[]"));
        }
        return type instanceof MapType map ? new MapType(surrounded(map.value(), at + "{}"), map.keys()) : type;
    }

    /** The object that holds the field named last, if it is there. */
    Optional<ObjectNode> holder(ObjectNode fact) {
        String around = path;
        JsonNode at = fact;
        for (int dot = around.indexOf('.'); dot >= 0; dot = around.indexOf('.')) {
            at = step(at, around.substring(0, dot));
            around = around.substring(dot + 1);
        }
        return at instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static JsonNode step(JsonNode from, String part) {
        int mark = part.indexOf('[') >= 0 ? part.indexOf('[') : part.indexOf('{');
        JsonNode at = from.path(mark < 0 ? part : part.substring(0, mark));
        for (int index = mark; index >= 0 && index < part.length(); index += 2) {
            at = at.isEmpty() ? at.path(0) : at.iterator().next();
        }
        return at;
    }

    /** The path of the object that holds the field named last; empty if that is the payload. */
    String parent() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
