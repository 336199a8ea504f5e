package dev.concordat.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes a projection through schedules, each from a fresh state.
 *
 * @param <S> the state
 */
final class Runs<S> {
    private final ProjectionCode<S> code;
    private final TimedThread thread;

    Runs(ProjectionCode<S> code, TimedThread thread) {
        this.code = code;
        this.thread = thread;
    }

    /** What to look at in the end. */
    enum View {
        OUTCOME,
        BALANCE,
        EVERYTHING
    }

    private Function<S, ?> reading(View view) {
        return switch (view) {
            case OUTCOME -> code.outcome();
            case BALANCE -> code.balance();
            case EVERYTHING ->
                state -> List.of(
                        code.outcome().apply(state),
                        code.setAside().orElseThrow().apply(state));
        };
    }

    Observed run(List<Item> items, List<Step> steps, View view) {
        return timed(() -> run(items, steps, reading(view), false));
    }

    /** As {@link #run}, with what was observed after each step. */
    Observed follow(List<Item> items, List<Step> steps, View view) {
        return timed(() -> run(items, steps, reading(view), true));
    }

    /** Both sides of a trial on one trip to the other thread: most of them are over in microseconds. */
    Sides sides(Trial trial, View view) {
        try {
            return thread.call(() -> new Sides(
                    run(trial.items(), trial.expected(), reading(view), false),
                    run(trial.items(), trial.seen(), reading(view), false)));
        } catch (Observed.Hanging e) {
            return new Sides(run(trial.items(), trial.expected(), view), run(trial.items(), trial.seen(), view));
        }
    }

    /**
     * What came of a trial.
     *
     * @param expected the side taken for right
     * @param seen the other
     */
    record Sides(Observed expected, Observed seen) {
        boolean agree() {
            return expected.isSameAs(seen);
        }
    }

    private Observed timed(Supplier<Observed> run) {
        try {
            return thread.call(run);
        } catch (Observed.Hanging e) {
            return Observed.failed(e, List.of());
        }
    }

    private Observed run(List<Item> items, List<Step> steps, Function<S, ?> reading, boolean follow) {
        List<Object> along = new ArrayList<>();
        try {
            S state = code.start().get();
            Supplier<S> saved = code.start();
            for (Step step : steps) {
                if (step instanceof Step.Deliver one) {
                    code.deliver().accept(state, items.get(one.item()).record());
                } else if (step == Step.Event.END_OF_BATCH) {
                    endBatch(state);
                } else if (step == Step.Event.RESTART) {
                    state = code.restart().orElseThrow().apply(state);
                } else if (step == Step.Event.SAVE) {
                    saved = code.snapshot().orElseThrow().apply(state);
                } else {
                    state = saved.get();
                }
                if (follow) {
                    along.add(String.valueOf(reading.apply(state)));
                }
            }
            endBatch(state);
            return new Observed(reading.apply(state), along, Optional.empty());
        } catch (Exception | AssertionError | StackOverflowError e) {
            // Code in other languages throws checked exceptions too.
            return Observed.failed(e, along);
        }
    }

    private void endBatch(S state) {
        code.endOfBatch().ifPresent(end -> end.accept(state));
    }
}
