package dev.concordat.core.codec;

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

    /** A codec that is not defined yet, for types that contain themselves. */
    static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Located at, Reading reading) {
                return codec.get().read(at, reading);
            }

            @Override
            public void write(T value, JsonGenerator out) {
                codec.get().write(value, out);
            }
        };
    }
}
