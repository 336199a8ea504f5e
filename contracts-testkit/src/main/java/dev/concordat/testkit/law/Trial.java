package dev.concordat.testkit.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two schedules over the same records that have to come out the same. Data only, so that a failing one can be made smaller
 * and printed. Immutable.
 *
 * @param items the records, whether they are still delivered or not
 * @param expected what happens on the side that is taken for right
 * @param seen what happens on the other
 */
record Trial(List<Item> items, List<Step> expected, List<Step> seen) {
    Trial {
        items = List.copyOf(items);
        expected = List.copyOf(expected);
        seen = List.copyOf(seen);
    }

    /** The items still delivered on either side, in order. */
    Set<Integer> delivered() {
        Set<Integer> indices = new TreeSet<>();
        Stream.concat(expected.stream(), seen.stream()).forEach(step -> {
            if (step instanceof Step.Deliver one) {
                indices.add(one.item());
            }
        });
        return indices;
    }

    /** An item and everything that needs it. */
    Set<Integer> withDependents(int item) {
        Set<Integer> gone = new LinkedHashSet<>(Set.of(item));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int index = 0; index < items.size(); index++) {
                boolean needsOne = items.get(index).needs().stream().anyMatch(gone::contains);
                grown |= needsOne && gone.add(index);
            }
        }
        return gone;
    }

    boolean canDrop(Set<Integer> gone) {
        return gone.stream().noneMatch(index -> items.get(index).core());
    }

    Trial without(Set<Integer> gone) {
        return new Trial(items, kept(expected, gone), kept(seen, gone));
    }

    private static List<Step> kept(List<Step> steps, Set<Integer> gone) {
        return steps.stream()
                .filter(step -> !(step instanceof Step.Deliver one && gone.contains(one.item())))
                .toList();
    }

    Trial seeing(List<Step> other) {
        return new Trial(items, expected, other);
    }

    /** Shortens all records made from one fact of the stock: a law can need them to say the same. */
    Trial inPlain(int stock) {
        return new Trial(
                items.stream()
                        .map(item -> item.stock() == stock ? item.inPlain() : item)
                        .toList(),
                expected,
                seen);
    }

    TraceRecord record(int item) {
        return items.get(item).record();
    }
}
