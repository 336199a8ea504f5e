package dev.concordat.testkit;

import dev.concordat.core.check.EmittedFact;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The second step of a consumer's test: how the consumer handles a fact. Immutable and thread-safe.
 *
 * @param <R> the consumer's record
 * @param <S> the state
 * @since 0.1
 */
public final class ConsumerState<R, S> {
    private final Class<R> record;
    private final Supplier<S> state;

    ConsumerState(Class<R> record, Supplier<S> state) {
        this.record = record;
        this.state = state;
    }

    /**
     * Gives the code that handles one record. JSON is bound to the record by Jackson with the declared naming; whether
     * the team's own mapper does the same is not tested then.
     *
     * @param handler the code
     * @return the next step
     */
    public ConsumerHandler<R, S> handledBy(BiConsumer<S, R> handler) {
        return new ConsumerHandler<>(record, state, new Feeding.Bound<>(record, handler));
    }

    /**
     * Gives the code that handles one payload as it arrives: the team's own listener with its own mapper. With it the
     * test also shows that the consumer uses nothing it does not name.
     *
     * @param handler the code; gets JSON in UTF-8
     * @return the next step
     */
    public ConsumerHandler<R, S> handledAsBytesBy(BiConsumer<S, byte[]> handler) {
        return new ConsumerHandler<>(record, state, new Feeding.Bytes<>(handler));
    }

    /**
     * Gives the code that handles one fact with headers and key, for a consumer that looks at them: at an event id in a
     * header, say. Otherwise as {@link #handledAsBytesBy}.
     *
     * @param handler the code
     * @return the next step
     */
    public ConsumerHandler<R, S> handledAsFactsBy(BiConsumer<S, EmittedFact> handler) {
        return new ConsumerHandler<>(record, state, new Feeding.Facts<>(handler));
    }
}
