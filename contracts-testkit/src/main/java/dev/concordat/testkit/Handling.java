package dev.concordat.testkit;

import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.testkit.law.ProjectionCode;
import dev.concordat.testkit.law.TraceRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param hooks what else the code copes with
 */
record Handling<S>(Supplier<S> state, Feeding<S> feeding, Function<S, ?> outcome, Hooks<S> hooks) {

    boolean takesBytes() {
        return !(feeding instanceof Feeding.Bound);
    }

    /** The code as the laws drive it: each record goes to the code for its fact. */
    ProjectionCode<S> driven(Map<FactId, BiConsumer<S, EmittedFact>> readings) {
        return new ProjectionCode<>(
                state,
                (now, record) -> deliver(now, record, readings),
                outcome,
                hooks.balance().<Function<S, ?>>map(one -> one).orElse(outcome),
                hooks.restart(),
                hooks.snapshot(),
                hooks.endOfBatch(),
                hooks.setAside());
    }

    private void deliver(S now, TraceRecord record, Map<FactId, BiConsumer<S, EmittedFact>> readings) {
        if (record.isTombstone()) {
            hooks.deletion().ifPresent(delete -> delete.accept(now, record.sent()));
        } else {
            Optional.ofNullable(readings.get(record.fact())).ifPresent(reading -> reading.accept(now, record.sent()));
        }
    }

    /** Prepares runs over batches of facts in a naming. */
    Function<List<EmittedFact>, HandlerRun> runs(Naming naming) {
        BiConsumer<S, EmittedFact> reading = feeding.reading(naming);
        return batch -> run(batch, reading);
    }

    private HandlerRun run(List<EmittedFact> batch, BiConsumer<S, EmittedFact> reading) {
        try {
            S fresh = state.get();
            for (EmittedFact fact : batch) {
                reading.accept(fresh, fact);
            }
            hooks.endOfBatch().ifPresent(end -> end.accept(fresh));
            return HandlerRun.finished(outcome.apply(fresh));
        } catch (Exception | AssertionError | StackOverflowError e) {
            // Code in other languages throws checked exceptions too.
            return HandlerRun.failed(e);
        }
    }
}
