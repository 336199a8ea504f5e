package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * A JSON object with known keys, in a fixed order. Each key is stated once, with how to read it and where to get it from
 * for writing. A key that did not exist in format 1 says since when it does, and can be left out:
 *
 * <pre>{@code
 * var unit = shape.since(2).optional("unit", Scalars.TEXT, Thing::unit);
 * }</pre>
 *
 * @param <T> what the object stands for
 */
final class Shape<T> implements Codec<T> {
    private final List<Key<T, ?>> keys = new ArrayList<>();
    private int next = 1;
    private Function<Values, T> maker = values -> {
        throw new IllegalStateException("a shape says how it is made");
    };

    /**
     * One key.
     *
     * @param <T> what the object stands for
     * @param <V> the value of the key
     * @param name its name
     * @param codec reads and writes its value
     * @param value where the value comes from
     * @param omitted which values are not written
     * @param whenAbsent the value if the key is not there; empty if it has to be
     * @param since the first format number with this key
     */
    record Key<T, V>(
            String name,
            Codec<V> codec,
            Function<T, V> value,
            Predicate<V> omitted,
            Optional<V> whenAbsent,
            int since) {

        int format(T object) {
            V one = value.apply(object);
            return omitted.test(one) ? 1 : Math.max(since, codec.format(one));
        }

        void write(T object, JsonGenerator out) {
            V one = value.apply(object);
            if (!omitted.test(one)) {
                out.writeName(name);
                codec.write(one, out);
            }
        }
    }

    /** The values read, by key. */
    static final class Values {
        private final Map<Key<?, ?>, Object> read = new HashMap<>();

        @SuppressWarnings("unchecked") // put only stores values of the key's own codec
        <V> V get(Key<?, V> key) {
            return (V) Objects.requireNonNull(read.get(key), key.name());
        }
    }

    /** Says since which format number the key that is stated next exists. */
    Shape<T> since(int format) {
        next = format;
        return this;
    }

    <V> Key<T, V> required(String name, Codec<V> codec, Function<T, V> value) {
        return add(new Key<>(name, codec, value, one -> false, Optional.empty(), next));
    }

    <V> Key<T, V> withDefault(String name, Codec<V> codec, Function<T, V> value, V byDefault) {
        return add(new Key<>(name, codec, value, byDefault::equals, Optional.of(byDefault), next));
    }

    <V> Key<T, Optional<V>> optional(String name, Codec<V> codec, Function<T, Optional<V>> value) {
        return add(new Key<>(name, present(codec), value, Optional::isEmpty, Optional.of(Optional.empty()), next));
    }

    <V> Key<T, List<V>> list(String name, Codec<V> codec, Function<T, List<V>> value) {
        return add(new Key<>(name, Containers.list(codec), value, List::isEmpty, Optional.of(List.of()), next));
    }

    private <V> Key<T, V> add(Key<T, V> key) {
        if (key.since() > 1 && key.whenAbsent().isEmpty()) {
            throw new IllegalStateException(
                    "expected a key that can be left out, as older files do, but " + key.name() + " is required");
        }
        keys.add(key);
        next = 1;
        return key;
    }

    Shape<T> madeBy(Function<Values, T> make) {
        maker = make;
        return this;
    }

    private static <V> Codec<Optional<V>> present(Codec<V> codec) {
        return new Codec<>() {
            @Override
            @SuppressWarnings("OptionalMapToOptional") // outside: could it be read; inside: is it there
            public Optional<Optional<V>> read(Located at, Reading reading) {
                return codec.read(at, reading).map(Optional::of);
            }

            @Override
            public void write(Optional<V> value, JsonGenerator out) {
                value.ifPresent(one -> codec.write(one, out));
            }

            @Override
            public int format(Optional<V> value) {
                return value.map(codec::format).orElse(1);
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return codec.schema(definitions);
            }
        };
    }

    @Override
    public Optional<T> read(Located at, Reading reading) {
        if (!(at.value() instanceof Located.Members members)) {
            reading.wrongValue(at, "an object");
            return Optional.empty();
        }
        noteUnknownKeys(members, reading);
        Values values = new Values();
        boolean complete = true;
        for (Key<T, ?> key : keys) {
            complete &= read(key, at, members, values, reading);
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(values));
        } catch (IllegalArgumentException e) {
            reading.problem(FileRule.FILE_VALUE_INVALID, at, Quoted.firstLine(e), "correct the values");
            return Optional.empty();
        }
    }

    private void noteUnknownKeys(Located.Members members, Reading reading) {
        List<String> known = keys.stream().map(Key::name).toList();
        members.byName().forEach((name, value) -> {
            if (!known.contains(name)) {
                reading.problem(
                        FileRule.FILE_KEY_UNKNOWN,
                        value,
                        "expected a known key, but was " + Quoted.text(name) + "; " + NearestName.hint(name, known),
                        "correct the key, or remove it");
            }
        });
    }

    private static <V> boolean read(
            Key<?, V> key, Located at, Located.Members members, Values values, Reading reading) {
        Located member = members.byName().get(key.name());
        if (member != null) {
            reading.requireFormat(key.since(), member, "key \"" + key.name() + "\"");
        }
        Optional<V> value = member == null ? key.whenAbsent() : key.codec().read(member, reading);
        if (member == null && value.isEmpty()) {
            reading.problem(
                    FileRule.FILE_KEY_MISSING,
                    at,
                    "expected key \"" + key.name() + "\", but it is not there",
                    "add \"" + key.name() + "\" to the object that starts here");
        }
        value.ifPresent(one -> values.read.put(key, one));
        return value.isPresent();
    }

    @Override
    public void write(T object, JsonGenerator out) {
        out.writeStartObject();
        keys.forEach(key -> key.write(object, out));
        out.writeEndObject();
    }

    @Override
    public int format(T object) {
        return keys.stream().mapToInt(key -> key.format(object)).max().orElse(1);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return schema(definitions, List.of());
    }

    /** Describes the object as one that also has to have some of its optional keys. */
    Map<String, Object> schema(SchemaDefinitions definitions, List<String> alsoRequired) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> {
            definitions.since(key.since());
            properties.put(key.name(), key.codec().schema(definitions));
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                keys.stream()
                        .filter(key -> key.whenAbsent().isEmpty() || alsoRequired.contains(key.name()))
                        .map(Key::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
