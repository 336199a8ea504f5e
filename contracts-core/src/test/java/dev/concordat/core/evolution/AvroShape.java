package dev.concordat.core.evolution;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** Fields as the Avro schema a team would write for them. Names are made of paths, so that the same place has the same. */
final class AvroShape {
    /** Stands for the values of an open choice that nobody has named, as Avro's guides advise. */
    static final String OTHERS = "OTHERS";

    private AvroShape() {}

    static Schema of(List<Field> fields) {
        return record("fact", fields);
    }

    private static Schema record(String name, List<Field> fields) {
        return Schema.createRecord(
                name,
                null,
                "oracle",
                false,
                fields.stream().map(field -> field(name, field)).toList());
    }

    private static Schema.Field field(String owner, Field field) {
        Schema type = type(owner + "_" + field.name(), field.type());
        return field.required()
                ? new Schema.Field(field.name(), type)
                : new Schema.Field(
                        field.name(),
                        Schema.createUnion(Schema.create(Schema.Type.NULL), type),
                        null,
                        Schema.Field.NULL_DEFAULT_VALUE);
    }

    private static Schema type(String name, FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar.kind());
        }
        if (type instanceof ChoiceType choice) {
            return choice(name, choice);
        }
        if (type instanceof ObjectType object) {
            return record(name, object.fields());
        }
        if (type instanceof ListType list) {
            return Schema.createArray(type(name + "_element", list.element()));
        }
        if (type instanceof MapType map) {
            return Schema.createMap(type(name + "_value", map.value()));
        }
        throw new IllegalArgumentException("Avro has no type for any value");
    }

    private static Schema choice(String name, ChoiceType choice) {
        List<String> symbols = new ArrayList<>(choice.values());
        if (choice.open()) {
            symbols.add(OTHERS);
        }
        return Schema.createEnum(name, null, "oracle", symbols, choice.open() ? OTHERS : null);
    }

    /** Texts of a form are strings, as in our JSON; exact numbers are bytes, as Avro's own conversion writes them. */
    private static Schema scalar(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
            case INTEGER -> Schema.create(Schema.Type.INT);
            case LONG -> Schema.create(Schema.Type.LONG);
            case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
            case DECIMAL, BIG_INTEGER -> LogicalTypes.bigDecimal().addToSchema(Schema.create(Schema.Type.BYTES));
            default -> Schema.create(Schema.Type.STRING);
        };
    }
}
