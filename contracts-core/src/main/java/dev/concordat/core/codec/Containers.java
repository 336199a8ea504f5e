package dev.concordat.core.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Codecs for lists and maps. */
final class Containers {
    private Containers() {}

    static <T> Codec<List<T>> list(Codec<T> element) {
        return new Codec<>() {
            @Override
            public Optional<List<T>> read(Located at, Reading reading) {
                if (!(at.value() instanceof Located.Elements elements)) {
                    reading.wrongValue(at, "a list");
                    return Optional.empty();
                }
                List<T> values = new ArrayList<>();
                for (Located one : elements.inOrder()) {
                    element.read(one, reading).ifPresent(values::add);
                }
                return values.size() == elements.inOrder().size() ? Optional.of(values) : Optional.empty();
            }

            @Override
            public void write(List<T> values, JsonGenerator out) {
                out.writeStartArray();
                values.forEach(value -> element.write(value, out));
                out.writeEndArray();
            }

            @Override
            public int format(List<T> values) {
                return values.stream().mapToInt(element::format).max().orElse(1);
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("type", "array");
                schema.put("items", element.schema(definitions));
                return schema;
            }
        };
    }

    /** A map with keys that are checked and printed by a codec for text. */
    static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value, Function<K, String> print) {
        return new Codec<>() {
            @Override
            public Optional<Map<K, V>> read(Located at, Reading reading) {
                if (!(at.value() instanceof Located.Members members)) {
                    reading.wrongValue(at, "an object");
                    return Optional.empty();
                }
                Map<K, V> values = new LinkedHashMap<>();
                members.byName().forEach((name, member) -> {
                    Located keyAt = new Located(new Located.Text(name), member.line(), member.column(), member.path());
                    Optional<K> readKey = key.read(keyAt, reading);
                    Optional<V> readValue = value.read(member, reading);
                    if (readKey.isPresent() && readValue.isPresent()) {
                        values.put(readKey.get(), readValue.get());
                    }
                });
                return values.size() == members.byName().size() ? Optional.of(values) : Optional.empty();
            }

            @Override
            public void write(Map<K, V> values, JsonGenerator out) {
                out.writeStartObject();
                values.forEach((name, one) -> {
                    out.writeName(print.apply(name));
                    value.write(one, out);
                });
                out.writeEndObject();
            }

            @Override
            public int format(Map<K, V> values) {
                return Math.max(
                        values.keySet().stream().mapToInt(key::format).max().orElse(1),
                        values.values().stream().mapToInt(value::format).max().orElse(1));
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("type", "object");
                schema.put("propertyNames", key.schema(definitions));
                schema.put("additionalProperties", value.schema(definitions));
                return schema;
            }
        };
    }
}
