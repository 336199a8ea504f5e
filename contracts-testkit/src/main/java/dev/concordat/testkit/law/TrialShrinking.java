package dev.concordat.testkit.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes a failing trial smaller as long as it still fails: fewer records, fewer steps, an order closer to that in which
 * things were recorded, shorter payloads.
 */
final class TrialShrinking {
    /** Trials looked at in all. */
    private static final int BUDGET = 2_000;

    private final Predicate<Trial> fails;
    private int looked;

    TrialShrinking(Predicate<Trial> fails) {
        this.fails = fails;
    }

    Trial smallest(Trial failing) {
        Trial current = failing;
        boolean smaller = true;
        while (smaller) {
            Trial before = current;
            current = ordered(withFewerSteps(withFewerRecords(current)));
            smaller = !current.equals(before);
        }
        return inPlain(current);
    }

    private boolean stillFails(Trial candidate) {
        return looked++ < BUDGET && fails.test(candidate);
    }

    /** The latest first: what came before it does not need it. */
    private Trial withFewerRecords(Trial trial) {
        Trial current = trial;
        List<Integer> delivered = new ArrayList<>(trial.delivered());
        for (int at = delivered.size() - 1; at >= 0; at--) {
            Set<Integer> gone = current.withDependents(delivered.get(at));
            if (current.delivered().contains(delivered.get(at)) && current.canDrop(gone)) {
                Trial candidate = current.without(gone);
                current = stillFails(candidate) ? candidate : current;
            }
        }
        return current;
    }

    /** Leaves out what is no first delivery: that would be another history. */
    private Trial withFewerSteps(Trial trial) {
        Trial current = trial;
        for (int at = current.seen().size() - 1; at >= 0; at--) {
            if (isExtra(current.seen(), at)) {
                List<Step> steps = new ArrayList<>(current.seen());
                steps.remove(at);
                Trial candidate = current.seeing(steps);
                current = stillFails(candidate) ? candidate : current;
            }
        }
        return current;
    }

    /** After going back to a snapshot nothing is extra: what is delivered again was lost otherwise. */
    private static boolean isExtra(List<Step> steps, int at) {
        Step step = steps.get(at);
        return step == Step.Event.RESTART
                || step == Step.Event.END_OF_BATCH
                || (step instanceof Step.Deliver && steps.indexOf(step) < at && !steps.contains(Step.Event.RESTORE));
    }

    /** Puts first deliveries closer to the order of the records; what a promise allowed it still allows then. */
    private Trial ordered(Trial trial) {
        Trial current = trial;
        for (int at = 0; at + 1 < current.seen().size(); at++) {
            if (isInversion(current.seen(), at)) {
                List<Step> steps = new ArrayList<>(current.seen());
                Step one = steps.get(at);
                steps.set(at, steps.get(at + 1));
                steps.set(at + 1, one);
                Trial candidate = current.seeing(steps);
                if (stillFails(candidate)) {
                    current = candidate;
                    at = Math.max(-1, at - 2);
                }
            }
        }
        return current;
    }

    private static boolean isInversion(List<Step> steps, int at) {
        Set<Step> before = new HashSet<>(steps.subList(0, at));
        return steps.get(at) instanceof Step.Deliver one
                && steps.get(at + 1) instanceof Step.Deliver next
                && one.item() > next.item()
                && !before.contains(one)
                && !before.contains(next);
    }

    private Trial inPlain(Trial trial) {
        Trial current = trial;
        Set<Integer> stocks = new TreeSet<>();
        trial.delivered().forEach(item -> stocks.add(trial.items().get(item).stock()));
        for (int stock : stocks) {
            Trial candidate = current.inPlain(stock);
            current = stillFails(candidate) ? candidate : current;
        }
        return current;
    }
}
