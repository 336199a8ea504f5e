package dev.concordat.testkit.law;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A consumer's code as the laws drive it. Immutable; the code itself runs on a thread of its own, one call at a time.
 *
 * @param <S> the state
 * @param start makes a fresh state
 * @param deliver handles one record
 * @param outcome reads what came of the records
 * @param balance reads what holds in the end, without trace of what came to nothing
 * @param restart gives the state of the process that follows after this one ended; empty if that cannot be tried
 * @param snapshot takes a copy and gives what makes a state of it again; empty if that cannot be tried
 * @param endOfBatch is called after each batch; empty if there are none
 * @param setAside reads what was put aside for somebody to decide; empty if that cannot be seen
 * @since 0.1
 */
public record ProjectionCode<S>(
        Supplier<S> start,
        BiConsumer<S, TraceRecord> deliver,
        Function<S, ?> outcome,
        Function<S, ?> balance,
        Optional<UnaryOperator<S>> restart,
        Optional<Function<S, Supplier<S>>> snapshot,
        Optional<Consumer<S>> endOfBatch,
        Optional<Function<S, ?>> setAside) {}
