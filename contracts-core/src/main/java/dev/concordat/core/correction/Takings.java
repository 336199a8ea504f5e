package dev.concordat.core.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What each correction did to one thing, so that a correction of it can undo just that, and a correction of the latter do it
 * again. Not thread-safe.
 */
final class Takings<P> {
    private final Map<String, List<Taking<P>>> done = new HashMap<>();
    private final Map<String, List<Taking<P>>> undone = new HashMap<>();
    private boolean anyUndone;

    private record Taking<P>(Instance<P> from, Taken<P> what, boolean ofThing) {}

    /** Takes back a statement, as much of it as the correction says. */
    Verdict take(Instance<P> from, Taken<P> what, boolean ofThing) {
        Verdict verdict = from.take(what, ofThing);
        if (verdict.outcome() == Outcome.APPLIED) {
            of(done, what.by()).add(new Taking<>(from, what, ofThing));
        }
        return verdict;
    }

    /**
     * Undoes what a correction did; if the whole cannot be undone, nothing is.
     *
     * @param correction the correction
     * @param by what takes it back
     * @param effect from when on the valid clock, for what the correction took
     */
    Verdict takeBack(FactRecord<P> correction, FactRecord<P> by, Function<Taken<P>, Instant> effect) {
        List<Taking<P>> given = of(done, correction);
        List<Taking<P>> again = of(undone, correction);
        if (given.isEmpty() && again.isEmpty()) {
            return Verdict.rejected(
                    FactException.Reason.TAKEN_BACK_BEFORE,
                    "it takes back " + correction.eventId() + ", which takes nothing back any more");
        }
        Verdict refusal = takeAgain(again, effect);
        if (refusal.outcome() != Outcome.APPLIED) {
            return refusal;
        }
        given.forEach(one -> one.what().set(false, effect.apply(one.what())));
        of(undone, by).addAll(given);
        of(done, by).addAll(again);
        done.remove(correction.eventId());
        undone.remove(correction.eventId());
        anyUndone = true;
        return Verdict.APPLIED;
    }

    private Verdict takeAgain(List<Taking<P>> again, Function<Taken<P>, Instant> effect) {
        List<Taking<P>> taken = new ArrayList<>();
        for (Taking<P> one : again) {
            Verdict verdict = one.from().refusal(one.what());
            if (verdict.outcome() != Outcome.APPLIED) {
                taken.forEach(before -> before.what().set(false, effect.apply(before.what())));
                return verdict;
            }
            one.what().set(true, effect.apply(one.what()));
            taken.add(one);
        }
        return Verdict.APPLIED;
    }

    /** Whether a correction takes something of one of the statements, or of the thing they are versions of. */
    boolean takes(FactRecord<P> correction, Predicate<FactRecord<P>> statement) {
        return of(done, correction).stream()
                .anyMatch(one -> one.ofThing() || statement.test(one.from().record()));
    }

    /** Whether any correction was itself taken back, even if only for a time. */
    boolean anyUndone() {
        return anyUndone;
    }

    private List<Taking<P>> of(Map<String, List<Taking<P>>> takings, FactRecord<P> correction) {
        return takings.computeIfAbsent(correction.eventId(), any -> new ArrayList<>());
    }
}
