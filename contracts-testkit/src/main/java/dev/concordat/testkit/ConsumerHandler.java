package dev.concordat.testkit;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The third step of a consumer's test: what its code makes of the facts. Immutable and thread-safe.
 *
 * @param <R> the consumer's record
 * @param <S> the state
 * @since 0.1
 */
public final class ConsumerHandler<R, S> {
    private final Class<R> record;
    private final Supplier<S> state;
    private final Feeding<S> feeding;

    ConsumerHandler(Class<R> record, Supplier<S> state, Feeding<S> feeding) {
        this.record = record;
        this.state = state;
        this.feeding = feeding;
    }

    /**
     * Gives the outcome to look at: a value with equality, made from the facts, that does not hand them back.
     *
     * @param outcome reads the outcome from the state
     * @return the test
     */
    public ConsumerContractTest observing(Function<S, ?> outcome) {
        return new ConsumerContractTest(
                record, new Handling<>(state, feeding, outcome), Waivers.NONE, TestSettings.defaults(record));
    }
}
