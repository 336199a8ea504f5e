package dev.concordat.core.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which keys stand for one thing: the smallest equivalence relation that holds the merges which were not taken back. The order
 * in which merges become known plays no part. O(m) for m merges, by union-find. Immutable once made.
 */
final class Partition {
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    private Partition() {}

    /**
     * Makes the partition.
     *
     * @param records merges and what takes them back, in any order
     * @param survivorFirst whether the first key of a merge is the one that stays; else the smallest does
     */
    static <P> Partition of(List<FactRecord<P>> records, boolean survivorFirst) {
        Partition partition = new Partition();
        Set<String> givenUp = new HashSet<>();
        List<FactRecord<P>> inOrder = new ArrayList<>(records);
        inOrder.sort(RecordOrder::compare);
        for (FactRecord<P> merge : inOrder) {
            if (merge.kind() == RecordKind.MERGES && isStanding(merge, inOrder)) {
                List<String> keys = keys(merge);
                keys.forEach(key -> partition.unite(keys.get(0), key));
                if (survivorFirst) {
                    keys.stream()
                            .skip(1)
                            .filter(key -> !key.equals(keys.get(0)))
                            .forEach(givenUp::add);
                }
            }
        }
        partition.choose(givenUp);
        return partition;
    }

    /** An unmerge takes back the merges of the same keys that were recorded before it, and the one it names. */
    static <P> boolean isStanding(FactRecord<P> merge, List<FactRecord<P>> records) {
        return records.stream().noneMatch(unmerge -> takesBack(unmerge, merge));
    }

    static <P> boolean takesBack(FactRecord<P> unmerge, FactRecord<P> merge) {
        boolean merges = merge.kind() == RecordKind.MERGES && unmerge.kind() == RecordKind.UNMERGES;
        boolean named = unmerge.references().stream().anyMatch(one -> names(one, merge));
        boolean sameKeysBefore = RecordOrder.compare(merge, unmerge) < 0
                && !keys(unmerge).isEmpty()
                && Set.copyOf(keys(unmerge)).equals(Set.copyOf(keys(merge)));
        return merges && (named || sameKeysBefore);
    }

    private static boolean names(Reference reference, FactRecord<?> merge) {
        if (reference instanceof Reference.ToEvent event) {
            return event.eventId().equals(merge.eventId());
        }
        return reference instanceof Reference.ToKey key
                && key.fact().equals(merge.fact())
                && key.key().equals(merge.key());
    }

    static List<String> keys(FactRecord<?> record) {
        return record.references().stream()
                .flatMap(one -> one instanceof Reference.ToKey key ? Stream.of(key.key()) : Stream.empty())
                .toList();
    }

    private String root(String key) {
        String root = key;
        while (parent.containsKey(root)) {
            root = parent.getOrDefault(root, root);
        }
        return root;
    }

    private void unite(String one, String other) {
        String left = root(one);
        String right = root(other);
        canonical.putIfAbsent(one, one);
        canonical.putIfAbsent(other, other);
        if (!left.equals(right)) {
            parent.put(right, left);
        }
    }

    /** Of each class the smallest key that nobody gave up; if all were, the smallest. */
    private void choose(Set<String> givenUp) {
        Map<String, TreeSet<String>> classes = new HashMap<>();
        canonical
                .keySet()
                .forEach(key -> classes.computeIfAbsent(root(key), any -> new TreeSet<>())
                        .add(key));
        classes.values().forEach(keys -> {
            String stays = keys.stream()
                    .filter(key -> !givenUp.contains(key))
                    .findFirst()
                    .orElseGet(keys::first);
            keys.forEach(key -> canonical.put(key, stays));
        });
    }

    /** The keys that stand for one thing, with the key itself. */
    Set<String> sameAs(String key) {
        Set<String> same = new HashSet<>(Set.of(key));
        canonical.keySet().stream()
                .filter(other -> canonical(other).equals(canonical(key)))
                .forEach(same::add);
        return same;
    }

    /** The key that stands for a key. */
    String canonical(String key) {
        return canonical.getOrDefault(key, key);
    }
}
