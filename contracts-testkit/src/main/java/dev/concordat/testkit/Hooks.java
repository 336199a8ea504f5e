package dev.concordat.testkit;

import dev.concordat.core.check.EmittedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a consumer's test gives besides the one handler, so that more laws can be tried. Immutable.
 *
 * @param <S> the state
 * @param others the code for the other facts
 * @param deletion the code for the end of a key
 * @param restart gives the state of the next process
 * @param snapshot copies the state, and gives what makes a state of the copy
 * @param endOfBatch is called after each batch
 * @param balance what holds in the end
 * @param setAside what was put aside for somebody to decide
 */
record Hooks<S>(
        List<Other<S>> others,
        Optional<BiConsumer<S, EmittedFact>> deletion,
        Optional<UnaryOperator<S>> restart,
        Optional<Function<S, Supplier<S>>> snapshot,
        Optional<Consumer<S>> endOfBatch,
        Optional<Function<S, ?>> balance,
        Optional<Function<S, ?>> setAside) {
    /**
     * The code for another fact.
     *
     * @param record the consumer's record of it
     * @param feeding how it gets in
     */
    record Other<S>(Class<?> record, Feeding<S> feeding) {}

    static <S> Hooks<S> none() {
        return new Hooks<>(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Hooks<S> and(Other<S> other) {
        List<Other<S>> more = new ArrayList<>(others);
        more.add(other);
        return new Hooks<>(List.copyOf(more), deletion, restart, snapshot, endOfBatch, balance, setAside);
    }

    Hooks<S> deleting(BiConsumer<S, EmittedFact> code) {
        return new Hooks<>(others, Optional.of(code), restart, snapshot, endOfBatch, balance, setAside);
    }

    Hooks<S> restarting(UnaryOperator<S> code) {
        return new Hooks<>(others, deletion, Optional.of(code), snapshot, endOfBatch, balance, setAside);
    }

    Hooks<S> saving(Function<S, Supplier<S>> code) {
        return new Hooks<>(others, deletion, restart, Optional.of(code), endOfBatch, balance, setAside);
    }

    Hooks<S> ending(Consumer<S> code) {
        return new Hooks<>(others, deletion, restart, snapshot, Optional.of(code), balance, setAside);
    }

    Hooks<S> balancing(Function<S, ?> reading) {
        return new Hooks<>(others, deletion, restart, snapshot, endOfBatch, Optional.of(reading), setAside);
    }

    Hooks<S> settingAside(Function<S, ?> reading) {
        return new Hooks<>(others, deletion, restart, snapshot, endOfBatch, balance, Optional.of(reading));
    }
}
