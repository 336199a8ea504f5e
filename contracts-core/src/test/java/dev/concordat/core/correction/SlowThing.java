package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What corrections do to one thing, hour by hour: the part of {@link SlowHistory} that goes through corrections one by one. */
final class SlowThing {
    private final SlowHistory history;
    private final String key;
    private final List<FactRecord<String>> known;
    private final Map<String, FactRecord<String>> statements = new LinkedHashMap<>();
    private final List<Bite> bites = new ArrayList<>();
    private final Map<String, List<Bite>> taken = new TreeMap<>();
    private final Map<String, List<Bite>> givenBack = new TreeMap<>();
    private final Map<String, List<String>> reasons = new TreeMap<>();
    private final Set<String> waiting = new TreeSet<>();

    /** What one correction takes of a statement, or of all versions of its thing, and in which hours. */
    private record Bite(
            FactRecord<String> from, boolean ofThing, Optional<BigDecimal> amount, int start, boolean[] hours) {
        void set(boolean taking, int hour) {
            Arrays.fill(hours, Math.max(start, hour), hours.length, taking);
        }
    }

    SlowThing(SlowHistory history, String key, List<FactRecord<String>> known) {
        this.history = history;
        this.key = key;
        this.known = known;
        known.stream()
                .filter(one -> one.kind() == RecordKind.STATES && one.key().equals(key))
                .forEach(one -> statements.put(one.eventId(), one));
        List<FactRecord<String>> corrections = concerning(key, known);
        for (int now = 0; now < corrections.size(); now++) {
            FactRecord<String> correction = corrections.get(now);
            for (Reference reference : others(correction)) {
                apply(correction, reference, corrections.subList(0, now));
            }
            undoneAhead(correction, corrections, now);
        }
    }

    /** What a record names but itself. */
    private static List<Reference> others(FactRecord<String> correction) {
        return correction.references().stream()
                .filter(one -> !isNamed(correction, one))
                .toList();
    }

    static boolean corrects(FactRecord<String> one) {
        return one.kind() == RecordKind.COMPENSATES || one.kind() == RecordKind.RETRACTS;
    }

    static boolean isNamed(FactRecord<String> one, Reference reference) {
        return reference instanceof Reference.ToEvent event
                ? event.eventId().equals(one.eventId())
                : reference instanceof Reference.ToKey named
                        && named.fact().equals(one.fact())
                        && named.key().equals(one.key());
    }

    private void apply(FactRecord<String> correction, Reference reference, List<FactRecord<String>> before) {
        Optional<FactRecord<String>> statement = latestBefore(correction, reference);
        Optional<FactRecord<String>> earlier =
                before.stream().filter(one -> isNamed(one, reference)).reduce((one, other) -> other);
        boolean states = known.stream()
                .filter(one -> one.kind() == RecordKind.DELETES && one.key().equals(key))
                .noneMatch(one -> isNamed(one, reference) && reference instanceof Reference.ToEvent);
        if (statement.isPresent()) {
            bite(correction, statement.get(), reference);
        } else if (earlier.isPresent()) {
            undo(correction, earlier.get());
        } else if (isOfThing(reference, key)) {
            waiting.add(correction.eventId());
        } else if (!states) {
            reject(correction, "UNKNOWN_REFERENCE");
        }
    }

    /** The corrections that name the thing, a record of it, or another of them: by asking until there are no more. */
    static List<FactRecord<String>> concerning(String key, List<FactRecord<String>> known) {
        Set<String> found = new TreeSet<>();
        int before = -1;
        while (before < found.size()) {
            before = found.size();
            for (FactRecord<String> one :
                    known.stream().filter(SlowThing::corrects).toList()) {
                boolean names = one.references().stream()
                        .anyMatch(reference -> isOfThing(reference, key)
                                || known.stream()
                                        .filter(other -> isNamed(other, reference))
                                        .anyMatch(other -> other.fact().equals(Histories.INVOICE)
                                                ? other.key().equals(key)
                                                : found.contains(other.eventId())));
                if (names) {
                    found.add(one.eventId());
                }
            }
        }
        return known.stream().filter(one -> found.contains(one.eventId())).toList();
    }

    private static boolean isOfThing(Reference reference, String key) {
        return reference instanceof Reference.ToKey named
                && named.fact().equals(Histories.INVOICE)
                && named.key().equals(key);
    }

    /** What was written down before the correction it takes back, takes it back all the same. */
    private void undoneAhead(FactRecord<String> correction, List<FactRecord<String>> corrections, int now) {
        for (FactRecord<String> early : corrections.subList(0, now)) {
            for (Reference reference : others(early)) {
                boolean first = corrections.subList(0, now).stream().noneMatch(one -> isNamed(one, reference))
                        && isNamed(correction, reference);
                if (first) {
                    undo(early, correction);
                }
            }
        }
    }

    private Optional<FactRecord<String>> latestBefore(FactRecord<String> correction, Reference reference) {
        List<FactRecord<String>> meant = statements.values().stream()
                .filter(one -> isNamed(one, reference))
                .toList();
        return meant.stream()
                .filter(one -> SlowHistory.ORDER.compare(one, correction) < 0)
                .reduce((one, other) -> other)
                .or(() -> meant.stream().findFirst());
    }

    private void bite(FactRecord<String> by, FactRecord<String> from, Reference reference) {
        Optional<BigDecimal> amount =
                reference instanceof Reference.ToKey named ? named.amount() : ((Reference.ToEvent) reference).amount();
        boolean ofThing = history.versions() != SlowHistory.Versions.NONE && reference instanceof Reference.ToKey;
        if (isInTime(by, from) && isThere(by, from, amount)) {
            int start = history.effect(by, SlowHistory.hour(from.clocks().valid()));
            Bite bite = new Bite(from, ofThing, amount, start, new boolean[SlowHistory.HOURS]);
            bite.set(true, start);
            bites.add(bite);
            taken.computeIfAbsent(by.eventId(), any -> new ArrayList<>()).add(bite);
        }
    }

    private boolean isInTime(FactRecord<String> by, FactRecord<String> from) {
        boolean late = history.isOutOfTime(by, from);
        if (late) {
            reject(by, "OUT_OF_TIME");
        }
        return !late;
    }

    private boolean isThere(FactRecord<String> by, FactRecord<String> from, Optional<BigDecimal> amount) {
        int end = SlowHistory.HOURS - 1;
        if (isGone(from, end)) {
            reject(by, "TAKEN_BACK_BEFORE");
            return false;
        }
        if (amount.isPresent() && (rest(from, end).signum() < 0 || amount.get().compareTo(rest(from, end)) > 0)) {
            reject(by, "TOO_MUCH");
            return false;
        }
        return true;
    }

    private void reject(FactRecord<String> by, String reason) {
        reasons.computeIfAbsent(by.eventId(), any -> new ArrayList<>()).add(reason);
    }

    private void undo(FactRecord<String> by, FactRecord<String> correction) {
        if (waiting.contains(correction.eventId()) && !reasons.containsKey(correction.eventId())) {
            waiting.add(by.eventId());
            return;
        }
        if (!isInTime(by, correction)) {
            return;
        }
        List<Bite> give = taken.getOrDefault(correction.eventId(), List.of());
        List<Bite> again = givenBack.getOrDefault(correction.eventId(), List.of());
        if (give.isEmpty() && again.isEmpty()) {
            reject(by, "TAKEN_BACK_BEFORE");
            return;
        }
        List<Bite> done = new ArrayList<>();
        for (Bite bite : again) {
            if (!isThere(by, bite.from(), bite.amount())) {
                done.forEach(one -> one.set(false, history.effect(by, one.start())));
                return;
            }
            bite.set(true, history.effect(by, bite.start()));
            done.add(bite);
        }
        give.forEach(bite -> bite.set(false, history.effect(by, bite.start())));
        taken.remove(correction.eventId());
        givenBack.remove(correction.eventId());
        givenBack.computeIfAbsent(by.eventId(), any -> new ArrayList<>()).addAll(give);
        taken.computeIfAbsent(by.eventId(), any -> new ArrayList<>()).addAll(again);
    }

    private List<Bite> of(FactRecord<String> statement, int hour) {
        return bites.stream()
                .filter(bite -> bite.ofThing() || bite.from().equals(statement))
                .filter(bite -> bite.hours()[hour])
                .toList();
    }

    boolean isGone(FactRecord<String> statement, int hour) {
        List<Bite> in = of(statement, hour);
        boolean whole = in.stream().anyMatch(bite -> bite.amount().isEmpty());
        boolean ofIt = in.stream().noneMatch(Bite::ofThing);
        int rest = rest(statement, hour).signum();
        return whole || (!in.isEmpty() && (rest == 0 || (rest < 0 && ofIt)));
    }

    BigDecimal rest(FactRecord<String> statement, int hour) {
        BigDecimal rest = statement.amount().orElse(BigDecimal.ZERO);
        for (Bite bite : of(statement, hour)) {
            rest = rest.subtract(bite.amount().orElse(BigDecimal.ZERO));
        }
        return rest;
    }

    Set<String> waiting() {
        return waiting;
    }

    List<FactRecord<String>> statements() {
        return List.copyOf(statements.values());
    }

    /** The first reason for which each correction was refused. */
    Map<String, String> refused() {
        Map<String, String> refused = new TreeMap<>();
        reasons.forEach((id, all) -> refused.put(id, all.get(0)));
        return refused;
    }
}
