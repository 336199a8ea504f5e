package dev.concordat.testkit;

import dev.concordat.api.Naming;
import dev.concordat.core.check.EmittedFact;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one fact gets to the consumer's code.
 *
 * @param <S> the state
 */
sealed interface Feeding<S> {
    /**
     * Prepares the code for facts in a naming.
     *
     * @return takes a state and a fact as it travels
     */
    BiConsumer<S, EmittedFact> reading(Naming naming);

    /** The class of the values that go into the handler. */
    Class<?> input();

    /** Thrown where a fact could not be bound to the record; the consumer's code never saw it. */
    final class BindingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BindingFailed(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * The kit binds, the code takes records.
     *
     * @param <S> the state
     * @param <R> the record
     */
    record Bound<S, R>(Class<R> record, BiConsumer<S, R> handler) implements Feeding<S> {
        @Override
        public BiConsumer<S, EmittedFact> reading(Naming naming) {
            JsonMapper mapper = FactMapping.mapper(naming);
            return (state, fact) -> handler.accept(state, bound(mapper, fact.payload()));
        }

        private R bound(JsonMapper mapper, byte[] json) {
            try {
                return mapper.readValue(json, record);
            } catch (JacksonException e) {
                throw new BindingFailed(e);
            }
        }

        @Override
        public Class<?> input() {
            return record;
        }
    }

    /**
     * The code takes bytes and binds itself.
     *
     * @param <S> the state
     */
    record Bytes<S>(BiConsumer<S, byte[]> handler) implements Feeding<S> {
        @Override
        public BiConsumer<S, EmittedFact> reading(Naming naming) {
            return (state, fact) -> handler.accept(state, fact.payload());
        }

        @Override
        public Class<?> input() {
            return byte[].class;
        }
    }

    /**
     * The code takes the fact with headers and key, and binds itself.
     *
     * @param <S> the state
     */
    record Facts<S>(BiConsumer<S, EmittedFact> handler) implements Feeding<S> {
        @Override
        public BiConsumer<S, EmittedFact> reading(Naming naming) {
            return handler;
        }

        @Override
        public Class<?> input() {
            return EmittedFact.class;
        }
    }
}
