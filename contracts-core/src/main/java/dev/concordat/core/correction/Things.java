package dev.concordat.core.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which records are about which thing. A correction that names something not yet received waits for it. Each record takes O(1)
 * for each thing it names. Not thread-safe.
 */
final class Things<P> {
    private final CorrectionRules rules;
    private final Map<String, Received<P>> stored = new HashMap<>();
    private final Map<String, Set<String>> records = new TreeMap<>();
    private final Map<String, Set<String>> things = new HashMap<>();
    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Map<String, ThingReading<P>> readings = new HashMap<>();

    Things(CorrectionRules rules) {
        this.rules = rules;
    }

    void put(Received<P> received) {
        FactRecord<P> record = received.record();
        stored.put(record.eventId(), received);
        if (record.fact().equals(rules.fact()) && !ThingReading.isCorrection(record)) {
            add(record.key(), record);
        } else if (ThingReading.isCorrection(record) || record.kind() == RecordKind.REPLACES) {
            record.references().forEach(reference -> add(reference, record));
        }
    }

    private void add(Reference reference, FactRecord<P> record) {
        if (reference instanceof Reference.ToKey key && key.fact().equals(rules.fact())) {
            add(key.key(), record);
            return;
        }
        String target = target(reference);
        Set<String> known = things.get(target);
        if (known == null) {
            waiting.computeIfAbsent(target, any -> new ArrayList<>()).add(record.eventId());
        } else {
            List.copyOf(known).forEach(thing -> add(thing, record));
        }
    }

    private static String target(Reference reference) {
        return reference instanceof Reference.ToEvent event ? "event " + event.eventId() : reference.toString();
    }

    private void add(String thing, FactRecord<P> record) {
        readings.remove(thing);
        records.computeIfAbsent(thing, any -> new LinkedHashSet<>()).add(record.eventId());
        for (String name : List.of("event " + record.eventId(), record.fact() + " " + record.key())) {
            things.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(thing);
            Optional.ofNullable(waiting.remove(name))
                    .ifPresent(ids -> ids.forEach(id -> find(id).ifPresent(one -> add(thing, one.record()))));
        }
    }

    /** Puts another record in the place of one that is stored. */
    void replace(Received<P> received) {
        String id = received.record().eventId();
        stored.put(id, received);
        thingsOf(id).forEach(readings::remove);
    }

    Optional<Received<P>> find(String eventId) {
        return Optional.ofNullable(stored.get(eventId));
    }

    Collection<Received<P>> all() {
        return stored.values();
    }

    Set<String> names() {
        return records.keySet();
    }

    Set<String> thingsOf(String eventId) {
        return things.getOrDefault("event " + eventId, Set.of());
    }

    List<Received<P>> of(String thing) {
        return records.getOrDefault(thing, Set.of()).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** What is known of a thing now; read again only after something came. */
    ThingReading<P> reading(String thing) {
        return readings.computeIfAbsent(
                thing,
                one -> new ThingReading<>(
                        rules, one, of(one).stream().map(Received::record).toList()));
    }

    /** What became of a record in all the things it is about; the worst of them counts. */
    Verdict verdict(FactRecord<P> record) {
        Verdict worst = Verdict.APPLIED;
        for (String thing : thingsOf(record.eventId())) {
            Verdict verdict = reading(thing).verdict(record);
            worst = worst.outcome() == Outcome.REJECTED || verdict.outcome() == Outcome.APPLIED ? worst : verdict;
        }
        return isWaiting(record) ? Verdict.held(record.references().get(0)) : worst;
    }

    private boolean isWaiting(FactRecord<P> record) {
        return record.references().stream()
                .anyMatch(reference ->
                        waiting.getOrDefault(target(reference), List.of()).contains(record.eventId()));
    }

    void forget(String thing, String eventId) {
        readings.remove(thing);
        Optional.ofNullable(records.get(thing)).ifPresent(ids -> ids.remove(eventId));
        Optional.ofNullable(things.get("event " + eventId)).ifPresent(of -> {
            of.remove(thing);
            if (of.isEmpty()) {
                things.remove("event " + eventId);
                stored.remove(eventId);
            }
        });
    }
}
