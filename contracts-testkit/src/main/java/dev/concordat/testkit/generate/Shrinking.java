package dev.concordat.testkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;
import tools.jackson.databind.node.ObjectNode;

/** Takes the first smaller candidate that still fails, until none does or the budget is spent. */
final class Shrinking {
    /** Candidates looked at in all; enough for 32 facts to become 2 in about 100 steps. */
    private static final int BUDGET = 2_000;

    private final Predicate<List<ObjectNode>> fails;
    private int looked;

    Shrinking(Predicate<List<ObjectNode>> fails) {
        this.fails = fails;
    }

    List<ObjectNode> smallest(Shrinkable<List<ObjectNode>> failing) {
        Shrinkable<List<ObjectNode>> current = failing;
        Optional<Shrinkable<List<ObjectNode>>> smaller = smaller(current);
        while (smaller.isPresent()) {
            current = smaller.get();
            smaller = smaller(current);
        }
        return current.value();
    }

    private Optional<Shrinkable<List<ObjectNode>>> smaller(Shrinkable<List<ObjectNode>> from) {
        return from.shrink()
                .takeWhile(candidate -> looked++ < BUDGET)
                .filter(candidate -> candidate.distance().compareTo(from.distance()) < 0)
                .filter(candidate -> fails.test(candidate.value()))
                .findFirst();
    }
}
