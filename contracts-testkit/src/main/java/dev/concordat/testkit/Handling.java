package dev.concordat.testkit;

import dev.concordat.api.Naming;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The consumer's code from a fresh state to an outcome.
 *
 * @param <S> the state
 * @param state makes a fresh state
 * @param feeding how a fact gets in
 * @param outcome what to look at
 */
record Handling<S>(Supplier<S> state, Feeding<S> feeding, Function<S, ?> outcome) {

    boolean takesBytes() {
        return feeding instanceof Feeding.Bytes;
    }

    /** Prepares runs over batches of facts in a naming. */
    Function<List<byte[]>, HandlerRun> runs(Naming naming) {
        BiConsumer<S, byte[]> reading = feeding.reading(naming);
        return batch -> run(batch, reading);
    }

    private HandlerRun run(List<byte[]> batch, BiConsumer<S, byte[]> reading) {
        try {
            S fresh = state.get();
            for (byte[] fact : batch) {
                reading.accept(fresh, fact);
            }
            return HandlerRun.finished(outcome.apply(fresh));
        } catch (Exception | AssertionError | StackOverflowError e) {
            // Code in other languages throws checked exceptions too.
            return HandlerRun.failed(e);
        }
    }
}
