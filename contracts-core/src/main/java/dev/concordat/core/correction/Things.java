package dev.concordat.core.correction;

import dev.concordat.api.correction.SnapshotReplacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which records are about which thing. A correction that names something not yet received waits for it. Each record takes O(1)
 * for each thing it names. Not thread-safe.
 */
final class Things<P> {
    private final CorrectionRules rules;
    private final Map<String, Received<P>> stored = new HashMap<>();
    private final Map<String, Set<String>> records = new TreeMap<>();
    private final Map<String, Set<String>> things = new HashMap<>();
    private final Map<String, Set<String>> followers = new HashMap<>();
    private final Refreshes refreshes = new Refreshes();
    private final List<String> merges = new ArrayList<>();
    private final Map<String, ThingReading<P>> readings = new HashMap<>();

    Things(CorrectionRules rules) {
        this.rules = rules;
    }

    void put(Received<P> received) {
        FactRecord<P> record = received.record();
        stored.put(record.eventId(), received);
        if (record.fact().equals(rules.fact()) && !ThingReading.isCorrection(record)) {
            add(record.key(), record);
            if (rules.one(SnapshotReplacement.class).isPresent()) {
                refreshes.add(record);
            }
        } else if (ThingReading.isCorrection(record) || record.kind() == RecordKind.REPLACES) {
            record.references().forEach(reference -> add(reference, record));
        } else if (record.kind() == RecordKind.MERGES || record.kind() == RecordKind.UNMERGES) {
            merges.add(record.eventId());
        }
    }

    private void add(Reference reference, FactRecord<P> record) {
        if (reference instanceof Reference.ToKey key && rules.isOfFact(reference)) {
            add(key.key(), record);
            return;
        }
        String target = target(reference);
        followers.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(record.eventId());
        List.copyOf(things.getOrDefault(target, Set.of())).forEach(thing -> add(thing, record));
    }

    static String target(Reference reference) {
        return reference instanceof Reference.ToEvent event ? "event " + event.eventId() : reference.toString();
    }

    /** Whatever names the record is about the same thing, now or once it comes. */
    private void add(String thing, FactRecord<P> record) {
        readings.remove(thing);
        boolean known =
                !records.computeIfAbsent(thing, any -> new LinkedHashSet<>()).add(record.eventId());
        if (known) {
            return;
        }
        for (String name : names(record)) {
            things.computeIfAbsent(name, any -> new TreeSet<>()).add(thing);
            List.copyOf(followers.getOrDefault(name, Set.of()))
                    .forEach(id -> find(id).ifPresent(one -> add(thing, one.record())));
        }
    }

    /** A correction of the fact's own type names the thing by its key, which is its own as well. */
    static boolean isItself(CorrectionRules rules, Reference reference, FactRecord<?> record) {
        return ThingReading.isCorrection(record)
                && !rules.isOfFact(reference)
                && names(record).contains(target(reference));
    }

    /** The names by which a correction can name a record. */
    static List<String> names(FactRecord<?> record) {
        String id = "event " + record.eventId();
        return ThingReading.isCorrection(record) ? List.of(id, record.fact() + " " + record.key()) : List.of(id);
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
        if (isRowOfPart(record)) {
            return Verdict.PART;
        }
        if (statesOnly(record)) {
            return Verdict.APPLIED;
        }
        if (record.references().stream().anyMatch(reference -> isItself(rules, reference, record))) {
            return Verdict.rejected(FactException.Reason.UNKNOWN_REFERENCE, "it corrects itself");
        }
        Verdict worst = Verdict.APPLIED;
        for (String thing : thingsOf(record.eventId())) {
            Verdict verdict = reading(thing).verdict(record);
            worst = worst.outcome() == Outcome.REJECTED || verdict.outcome() == Outcome.APPLIED ? worst : verdict;
        }
        if (worst.outcome() == Outcome.REJECTED) {
            return worst;
        }
        Optional<Reference> unknown = record.references().stream()
                .filter(reference -> isUnknown(reference, record))
                .findFirst();
        return unknown.map(Verdict::held).orElse(worst);
    }

    /** Nothing can be wrong with it in the thing it speaks of, so that need not be read. */
    private static boolean statesOnly(FactRecord<?> record) {
        return switch (record.kind()) {
            case STATES, REPLACES, MERGES, REDACTS -> true;
            default -> false;
        };
    }

    private boolean isRowOfPart(FactRecord<P> record) {
        return record.kind() == RecordKind.STATES
                && record.fact().equals(rules.fact())
                && refreshes.isMissingRows(record);
    }

    Refreshes refreshes() {
        return refreshes;
    }

    private boolean isUnknown(Reference reference, FactRecord<P> record) {
        return record.kind() == RecordKind.UNMERGES
                ? merges().noneMatch(merge -> Partition.takesBack(record, merge.record()))
                : ThingReading.isCorrection(record)
                        && !rules.isOfFact(reference)
                        && !things.containsKey(target(reference));
    }

    /** What says that keys stand for one thing, and what takes that back. */
    Stream<Received<P>> merges() {
        return merges.stream().flatMap(id -> find(id).stream());
    }

    void forget(String thing, String eventId) {
        Optional<FactRecord<P>> record = find(eventId).map(Received::record);
        if (record.isEmpty()) {
            return;
        }
        readings.remove(thing);
        Set<String> rest = records.getOrDefault(thing, Set.of());
        rest.remove(eventId);
        for (String name : names(record.get())) {
            if (rest.stream()
                    .flatMap(id -> find(id).stream())
                    .noneMatch(one -> names(one.record()).contains(name))) {
                remove(things, name, thing);
            }
        }
        if (thingsOf(eventId).isEmpty()) {
            record.get().references().forEach(reference -> remove(followers, target(reference), eventId));
            stored.remove(eventId);
        }
    }

    private static void remove(Map<String, Set<String>> sets, String name, String one) {
        sets.computeIfPresent(name, (any, set) -> {
            set.remove(one);
            return set.isEmpty() ? null : set;
        });
    }
}
