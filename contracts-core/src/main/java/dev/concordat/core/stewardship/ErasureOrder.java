package dev.concordat.core.stewardship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Places in the order in which they feed each other: sources first, names decide among equals. Not thread-safe. */
final class ErasureOrder {
    private final SortedMap<String, Set<String>> feeds = new TreeMap<>();
    private final Map<String, Set<String>> fedBy = new LinkedHashMap<>();
    private final List<List<String>> cycles = new ArrayList<>();

    void add(String place) {
        feeds.computeIfAbsent(place, any -> new TreeSet<>());
        fedBy.computeIfAbsent(place, any -> new TreeSet<>());
    }

    void add(String source, String target) {
        add(source);
        add(target);
        if (!source.equals(target)) {
            feeds.computeIfAbsent(source, any -> new TreeSet<>()).add(target);
            fedBy.computeIfAbsent(target, any -> new TreeSet<>()).add(source);
        }
    }

    Map<String, Set<String>> feeds() {
        return feeds;
    }

    List<List<String>> cycles() {
        return cycles;
    }

    /** Each cycle is opened at its first name and kept in {@link #cycles()}. */
    List<String> sorted() {
        Map<String, Integer> waitsFor = new TreeMap<>();
        TreeSet<String> ready = new TreeSet<>();
        fedBy.forEach((place, sources) -> {
            waitsFor.put(place, sources.size());
            if (sources.isEmpty()) {
                ready.add(place);
            }
        });
        List<String> order = new ArrayList<>();
        while (!waitsFor.isEmpty()) {
            String next = ready.isEmpty() ? opened(waitsFor) : ready.first();
            ready.remove(next);
            waitsFor.remove(next);
            order.add(next);
            for (String target : feeds.getOrDefault(next, Set.of())) {
                Integer left = waitsFor.computeIfPresent(target, (any, count) -> count - 1);
                if (left != null && left == 0) {
                    ready.add(target);
                }
            }
        }
        return order;
    }

    /** Walks towards the sources until a place comes up again: everything since then is a cycle. */
    private String opened(Map<String, Integer> waiting) {
        LinkedHashSet<String> walked = new LinkedHashSet<>();
        String at = waiting.keySet().iterator().next();
        while (walked.add(at)) {
            at = fedBy.getOrDefault(at, Set.of()).stream()
                    .filter(waiting::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> path = new ArrayList<>(walked);
        TreeSet<String> cycle = new TreeSet<>(path.subList(path.indexOf(at), path.size()));
        cycles.add(List.copyOf(cycle));
        return cycle.first();
    }
}
