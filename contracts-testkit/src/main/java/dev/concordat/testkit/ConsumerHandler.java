package dev.concordat.testkit;

import dev.concordat.core.check.EmittedFact;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The third step of a consumer's test: what its code makes of the facts, and what else it copes with. Whatever is not given
 * here is not tried, and the test says so. Immutable and thread-safe as far as the given code is; each method gives a changed
 * copy.
 *
 * @param <R> the consumer's record
 * @param <S> the state
 * @since 0.1
 */
public final class ConsumerHandler<R, S> {
    private final Class<R> record;
    private final Supplier<S> state;
    private final Feeding<S> feeding;
    private final Hooks<S> hooks;

    ConsumerHandler(Class<R> record, Supplier<S> state, Feeding<S> feeding) {
        this(record, state, feeding, Hooks.none());
    }

    private ConsumerHandler(Class<R> record, Supplier<S> state, Feeding<S> feeding, Hooks<S> hooks) {
        this.record = record;
        this.state = state;
        this.feeding = feeding;
        this.hooks = hooks;
    }

    private ConsumerHandler<R, S> with(Hooks<S> more) {
        return new ConsumerHandler<>(record, state, feeding, more);
    }

    /**
     * Gives the code for another fact, such as one that corrects the first.
     *
     * @param <Q> the consumer's record of it
     * @param other a record with {@link dev.concordat.api.Reads}
     * @param handler the code; JSON is bound to the record as for the first
     * @return the step with it
     */
    public <Q> ConsumerHandler<R, S> and(Class<Q> other, BiConsumer<S, Q> handler) {
        return with(hooks.and(new Hooks.Other<>(other, new Feeding.Bound<>(other, handler))));
    }

    /**
     * Gives the code for another fact, which takes it as it arrives.
     *
     * @param other the consumer's record of it, with {@link dev.concordat.api.Reads}
     * @param handler the code; gets JSON in UTF-8
     * @return the step with it
     */
    public ConsumerHandler<R, S> andAsBytes(Class<?> other, BiConsumer<S, byte[]> handler) {
        return with(hooks.and(new Hooks.Other<>(other, new Feeding.Bytes<>(handler))));
    }

    /**
     * Gives the code for another fact, which takes it with headers and key.
     *
     * @param other the consumer's record of it, with {@link dev.concordat.api.Reads}
     * @param handler the code
     * @return the step with it
     */
    public ConsumerHandler<R, S> andAsFacts(Class<?> other, BiConsumer<S, EmittedFact> handler) {
        return with(hooks.and(new Hooks.Other<>(other, new Feeding.Facts<>(handler))));
    }

    /**
     * Gives the code for the end of a key, where the contract tells it by a tombstone.
     *
     * @param handler the code; gets key and headers, and an empty payload. The parts of a key are joined by a slash
     * @return the step with it
     */
    public ConsumerHandler<R, S> deletedBy(BiConsumer<S, EmittedFact> handler) {
        return with(hooks.deleting(handler));
    }

    /**
     * Says how the next process starts from what this one kept, so that restarts are tried.
     *
     * @param restart from the state of the process that ended to that of the next one
     * @return the step with it
     */
    public ConsumerHandler<R, S> restartedBy(UnaryOperator<S> restart) {
        return with(hooks.restarting(restart));
    }

    /**
     * Says how the state is saved and loaded, so that resuming from an older snapshot is tried.
     *
     * @param <B> what is saved; it does not change when the state goes on
     * @param save takes a snapshot
     * @param load makes a state of it
     * @return the step with it
     */
    public <B> ConsumerHandler<R, S> savedBy(Function<S, B> save, Function<B, S> load) {
        return with(hooks.saving(now -> {
            B saved = save.apply(now);
            return () -> load.apply(saved);
        }));
    }

    /**
     * Gives what happens at the end of each batch, so that other batches are tried.
     *
     * @param endOfBatch is called after the last record of each batch, and once at the end
     * @return the step with it
     */
    public ConsumerHandler<R, S> batchedBy(Consumer<S> endOfBatch) {
        return with(hooks.ending(endOfBatch));
    }

    /**
     * Gives the view that shows only what holds in the end, for laws on facts that come to nothing: a fact and what takes it
     * back may leave a trace in a history, but not in a balance. Without it the outcome of {@link #observing} is used.
     *
     * @param balance reads it from the state
     * @return the step with it
     */
    public ConsumerHandler<R, S> balancing(Function<S, ?> balance) {
        return with(hooks.balancing(balance));
    }

    /**
     * Gives what was set aside for somebody to decide, so that it can be seen that nothing is lost.
     *
     * @param setAside reads it from the state; best a list, or a number
     * @return the step with it
     */
    public ConsumerHandler<R, S> settingAside(Function<S, ?> setAside) {
        return with(hooks.settingAside(setAside));
    }

    /**
     * Gives the outcome to look at: a value with equality, made from the facts, that does not hand them back.
     *
     * @param outcome reads the outcome from the state
     * @return the test
     */
    public ConsumerContractTest observing(Function<S, ?> outcome) {
        return new ConsumerContractTest(
                record, new Handling<>(state, feeding, outcome, hooks), Waivers.NONE, TestSettings.defaults(record));
    }
}
