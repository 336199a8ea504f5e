package dev.concordat.core.codec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes values of one kind.
 *
 * @param <T> the values
 */
interface Codec<T> {
    /** Reads a value; empty if it could not be, and then a problem was noted. */
    Optional<T> read(Located at, Reading reading);

    void write(T value, JsonGenerator out);

    /** The lowest format number whose readers understand what is written for a value; 1 for most. */
    int format(T value);

    /**
     * Describes what is read, as JSON Schema: never stricter than reading is, and as strict as a schema can say.
     *
     * @param definitions takes what is described once and referred to by name
     */
    Map<String, Object> schema(SchemaDefinitions definitions);

    /**
     * A codec that is not defined yet, for types that contain themselves.
     *
     * @param name what a schema calls it
     */
    static <T> Codec<T> later(String name, Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Located at, Reading reading) {
                return codec.get().read(at, reading);
            }

            @Override
            public void write(T value, JsonGenerator out) {
                codec.get().write(value, out);
            }

            @Override
            public int format(T value) {
                return codec.get().format(value);
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return definitions.refer(name, codec.get());
            }
        };
    }
}
