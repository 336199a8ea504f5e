package dev.concordat.example.builds;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a careless change makes of a contract.
 *
 * @param path the field that is changed
 * @param change what becomes of it; empty if it is removed
 */
record ContractVariant(String path, Function<Field, Optional<Field>> change) {

    static ContractVariant without(String path) {
        return new ContractVariant(path, field -> Optional.empty());
    }

    static ContractVariant retyped(String path, FieldType type) {
        return new ContractVariant(
                path,
                field -> Optional.of(Field.builder().from(field).type(type).build()));
    }

    SemanticContract of(SemanticContract contract) {
        return SemanticContract.builder()
                .from(contract)
                .fields(changed("", contract.fields()))
                .build();
    }

    private List<Field> changed(String prefix, List<Field> fields) {
        return fields.stream().flatMap(field -> changed(prefix, field)).toList();
    }

    private Stream<Field> changed(String prefix, Field field) {
        String at = prefix + field.name();
        return at.equals(path)
                ? change.apply(field).stream()
                : Stream.of(Field.builder()
                        .from(field)
                        .type(inside(at, field.type()))
                        .build());
    }

    private FieldType inside(String at, FieldType type) {
        if (type instanceof ObjectType object) {
            return new ObjectType(changed(at + ".", object.fields()));
        }
        if (type instanceof ListType list) {
            return new ListType(inside(at + "[]", list.element()));
        }
        return type instanceof MapType map ? new MapType(inside(at + "{}", map.value()), map.keys()) : type;
    }
}
