package dev.concordat.core.notice;

import dev.concordat.api.expectation.ConsumerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts consumers into an order in which each replays from inputs that are corrected. Not thread-safe. */
final class ReplayOrder {
    private final NavigableMap<ConsumerId, Set<ConsumerId>> waitsFor = new TreeMap<>(Flow.BY_NAME);

    /**
     * Prepares the order.
     *
     * @param feeding for each consumer those whose output it reads, all of them keys too
     */
    ReplayOrder(Map<ConsumerId, ? extends Set<ConsumerId>> feeding) {
        feeding.forEach((consumer, sources) -> {
            Set<ConsumerId> others = new TreeSet<>(Flow.BY_NAME);
            others.addAll(sources);
            // Reading what oneself publishes is a matter of one's own replay.
            others.remove(consumer);
            waitsFor.put(consumer, others);
        });
    }

    List<ReplayStep> steps() {
        List<ReplayStep> steps = new ArrayList<>();
        while (!waitsFor.isEmpty()) {
            List<ConsumerId> ready = waitsFor.entrySet().stream()
                    .filter(one -> one.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            ReplayStep step =
                    ready.isEmpty() ? new ReplayStep(List.copyOf(firstCycle()), true) : new ReplayStep(ready, false);
            steps.add(step);
            step.consumers().forEach(waitsFor::remove);
            waitsFor.values().forEach(sources -> step.consumers().forEach(sources::remove));
        }
        return steps;
    }

    /** Consumers that all wait for each other, and for nobody else. */
    private SortedSet<ConsumerId> firstCycle() {
        return waitsFor.keySet().stream()
                .map(this::sources)
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    /** Whoever has to replay first, at any distance. The smallest such set waits for nobody outside itself. */
    private SortedSet<ConsumerId> sources(ConsumerId consumer) {
        SortedSet<ConsumerId> reached = new TreeSet<>(Flow.BY_NAME);
        List<ConsumerId> open = new ArrayList<>(waitsFor.getOrDefault(consumer, Set.of()));
        while (!open.isEmpty()) {
            ConsumerId next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(waitsFor.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
