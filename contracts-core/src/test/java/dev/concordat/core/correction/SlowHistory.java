package dev.concordat.core.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.FactClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The oracle of the interpreter: the same questions answered by plain loops over everything, hour by hour. It knows neither
 * indices nor intervals nor union-find.
 *
 * @param versions whether records of a key are versions of one thing, and how the one that holds is found
 * @param latestBy by which clock the last version is found
 * @param causes why compensations come, as the mechanism states
 * @param within how many hours after its original a compensation can come
 * @param survivorNamed whether the first key of a merge stays
 */
record SlowHistory(
        Versions versions,
        FactClock latestBy,
        List<CorrectionCause> causes,
        Optional<Integer> within,
        boolean survivorNamed) {
    static final int HOURS = 80;
    static final Comparator<FactRecord<String>> ORDER = by(FactClock.RECORDED);

    enum Versions {
        NONE,
        OF_EACH_TIME,
        LAST
    }

    private static Comparator<FactRecord<String>> by(FactClock clock) {
        return Comparator.<FactRecord<String>, Instant>comparing(one -> clock == FactClock.OCCURRED
                        ? one.clocks().occurred()
                        : one.clocks().recorded())
                .thenComparing(one -> one.clocks().sequence())
                .thenComparing(FactRecord::eventId);
    }

    static int hour(Instant at) {
        return (int) Duration.between(Histories.START, at).toHours();
    }

    /** From which hour on a correction takes effect. */
    int effect(FactRecord<String> by, int start) {
        boolean retracts = by.kind() == RecordKind.RETRACTS;
        List<CorrectionCause> stated = retracts ? List.of() : causes;
        List<CorrectionCause> why = by.cause().map(List::of).orElse(stated);
        boolean fromTheStart = retracts || (!why.isEmpty() && !why.contains(CorrectionCause.WORLD_CHANGED));
        return fromTheStart ? start : hour(by.clocks().valid());
    }

    boolean isOutOfTime(FactRecord<String> by, FactRecord<String> from) {
        int after = hour(by.clocks().recorded()) - hour(from.clocks().recorded());
        return by.kind() == RecordKind.COMPENSATES
                && within.filter(most -> after > most).isPresent();
    }

    /** What holds at a valid hour by what was recorded until another, as {@code key event rest}. */
    List<String> holding(List<FactRecord<String>> all, int valid, int recorded) {
        List<FactRecord<String>> known = all.stream()
                .filter(one -> hour(one.clocks().recorded()) <= recorded)
                .sorted(ORDER)
                .toList();
        List<String> holding = new ArrayList<>();
        for (String key : keys(known)) {
            SlowThing thing = new SlowThing(this, key, known);
            List<FactRecord<String>> left = thing.statements().stream()
                    .filter(one -> hour(one.clocks().valid()) <= valid && !thing.isGone(one, valid))
                    .toList();
            left.stream()
                    .filter(one -> isChosen(one, left, known, valid))
                    .forEach(one -> holding.add(canonical(key, known) + " " + one.eventId() + " "
                            + thing.rest(one, valid).toPlainString()));
        }
        return holding.stream().sorted().toList();
    }

    private static Set<String> keys(List<FactRecord<String>> known) {
        Set<String> keys = new TreeSet<>();
        for (FactRecord<String> one : known) {
            if (one.fact().equals(Histories.INVOICE)) {
                keys.add(one.key());
            }
            for (Reference reference : one.references()) {
                if (reference instanceof Reference.ToKey key && key.fact().equals(Histories.INVOICE)) {
                    keys.add(key.key());
                }
            }
        }
        return keys;
    }

    private boolean isChosen(
            FactRecord<String> one, List<FactRecord<String>> left, List<FactRecord<String>> known, int valid) {
        boolean last = versions == Versions.LAST;
        boolean beaten = left.stream()
                .filter(other ->
                        last || other.clocks().validFrom().equals(one.clocks().validFrom()))
                .anyMatch(other -> by(latestBy).compare(other, one) > 0);
        boolean ended = known.stream()
                .filter(end -> end.kind() == RecordKind.DELETES && end.key().equals(one.key()))
                .filter(end -> hour(end.clocks().valid()) <= valid)
                .anyMatch(end -> by(latestBy).compare(end, one) > 0);
        return versions == Versions.NONE || (!beaten && !(last && ended));
    }

    /** The key that stands for a key: whatever can be reached over merges that stand, the smallest that nobody gave up. */
    private String canonical(String key, List<FactRecord<String>> known) {
        List<List<String>> merges = new ArrayList<>();
        Set<String> givenUp = new HashSet<>();
        for (FactRecord<String> merge : known) {
            if (merge.kind() == RecordKind.MERGES && known.stream().noneMatch(one -> takesBack(one, merge))) {
                List<String> keys = named(merge);
                merges.add(keys);
                keys.stream()
                        .filter(one -> survivorNamed && !one.equals(keys.get(0)))
                        .forEach(givenUp::add);
            }
        }
        Set<String> reached = new TreeSet<>(Set.of(key));
        for (int step = 0; step < merges.size(); step++) {
            merges.stream()
                    .filter(keys -> keys.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        }
        return reached.stream()
                .filter(one -> !givenUp.contains(one))
                .findFirst()
                .orElseGet(() -> reached.iterator().next());
    }

    private static List<String> named(FactRecord<String> record) {
        List<String> keys = new ArrayList<>();
        for (Reference reference : record.references()) {
            if (reference instanceof Reference.ToKey key) {
                keys.add(key.key());
            }
        }
        return keys;
    }

    private static boolean takesBack(FactRecord<String> unmerge, FactRecord<String> merge) {
        if (unmerge.kind() != RecordKind.UNMERGES || merge.kind() != RecordKind.MERGES) {
            return false;
        }
        boolean sameKeys = !named(unmerge).isEmpty()
                && new HashSet<>(named(unmerge)).equals(new HashSet<>(named(merge)))
                && ORDER.compare(merge, unmerge) < 0;
        return sameKeys || unmerge.references().stream().anyMatch(one -> SlowThing.isNamed(merge, one));
    }

    /** Who waits or was refused, as {@code event REASON}. */
    List<String> refused(List<FactRecord<String>> all) {
        List<FactRecord<String>> known = all.stream().sorted(ORDER).toList();
        Map<String, String> refused = new TreeMap<>();
        known.stream().filter(one -> waits(one, known)).forEach(one -> refused.put(one.eventId(), "UNKNOWN_REFERENCE"));
        List<SlowThing> things =
                keys(known).stream().map(key -> new SlowThing(this, key, known)).toList();
        things.forEach(thing -> thing.waiting().forEach(id -> refused.put(id, "UNKNOWN_REFERENCE")));
        Map<String, String> first = new TreeMap<>();
        things.forEach(thing -> thing.refused().forEach(first::putIfAbsent));
        refused.putAll(first);
        known.stream()
                .filter(one -> one.kind() == RecordKind.DELETES && versions != Versions.LAST)
                .forEach(one -> refused.put(one.eventId(), "UNPROMISED_DELETION"));
        known.stream()
                .filter(one -> SlowThing.corrects(one)
                        && one.references().stream().anyMatch(named -> SlowThing.isNamed(one, named)))
                .forEach(one -> refused.put(one.eventId(), "UNKNOWN_REFERENCE"));
        return refused.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private static boolean waits(FactRecord<String> one, List<FactRecord<String>> known) {
        return one.kind() == RecordKind.UNMERGES
                ? known.stream().noneMatch(merge -> takesBack(one, merge))
                : SlowThing.corrects(one)
                        && one.references().stream().anyMatch(reference -> !leadsToAThing(reference, known));
    }

    /** A correction of a correction is about the things that is about. */
    private static boolean leadsToAThing(Reference reference, List<FactRecord<String>> known) {
        boolean named = reference instanceof Reference.ToKey key && key.fact().equals(Histories.INVOICE);
        Set<FactRecord<String>> concerned = new HashSet<>();
        keys(known).forEach(key -> concerned.addAll(SlowThing.concerning(key, known)));
        return named
                || known.stream()
                        .filter(one -> SlowThing.isNamed(one, reference))
                        .anyMatch(one -> one.fact().equals(Histories.INVOICE) || concerned.contains(one));
    }
}
