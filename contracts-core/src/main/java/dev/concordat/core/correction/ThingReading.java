package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import dev.concordat.core.correction.FactException.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what was recorded of one thing in the order in which it was recorded: statements first, then what takes them back. As
 * the order of arrival plays no part, late records and duplicates need no thought. O(n log n) for n records. Not thread-safe.
 */
final class ThingReading<P> {
    private final CorrectionRules rules;
    private final String thing;
    private final List<FactRecord<P>> records;
    private final List<Instance.Taken<P>> ofThing = new ArrayList<>();
    private final Map<String, Instance<P>> instances = new LinkedHashMap<>();
    private final Map<String, FactRecord<P>> corrections = new HashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    ThingReading(CorrectionRules rules, String thing, List<FactRecord<P>> records) {
        this.rules = rules;
        this.thing = thing;
        this.records = records.stream().sorted(RecordOrder::compare).toList();
        this.records.forEach(this::state);
        this.records.forEach(this::takeBack);
    }

    private void state(FactRecord<P> record) {
        if (record.kind() == RecordKind.STATES || record.kind() == RecordKind.REPLACES) {
            instances.put(record.eventId(), new Instance<>(record, ofThing));
        }
    }

    private void takeBack(FactRecord<P> record) {
        switch (record.kind()) {
            case COMPENSATES, REVERSES, RETRACTS -> corrects(record);
            case TAKES_OUT -> verdicts.put(record.eventId(), takeOut(record));
            default -> {
                // States something, ends a key, or concerns more than one thing.
            }
        }
    }

    private void corrects(FactRecord<P> record) {
        corrections.put(record.eventId(), record);
        for (Reference reference : record.references()) {
            correct(record, reference)
                    .ifPresent(verdict -> verdicts.merge(record.eventId(), verdict, ThingReading::worse));
        }
    }

    /** A record that corrects several things is as good as the worst of what it does. */
    private static Verdict worse(Verdict one, Verdict other) {
        return one.outcome() == Outcome.REJECTED || other.outcome() == Outcome.APPLIED ? one : other;
    }

    /** Empty if the reference is about another thing. */
    private Optional<Verdict> correct(FactRecord<P> correction, Reference reference) {
        if (reference instanceof Reference.ToEvent event) {
            if (corrections.containsKey(event.eventId())) {
                return Optional.of(reinstate(event.eventId()));
            }
            return Optional.ofNullable(instances.get(event.eventId()))
                    .map(original -> take(correction, original, event.amount(), false));
        }
        if (reference instanceof Reference.ToKey key && key.fact().equals(rules.fact())) {
            if (!key.key().equals(thing)) {
                return Optional.empty();
            }
            return Optional.of(original(correction, key.key())
                    .map(original -> take(correction, original, key.amount(), rules.replaces()))
                    .orElseGet(() -> Verdict.held(reference)));
        }
        return reference instanceof Reference.ToKey key ? reinstateByKey(key.fact(), key.key()) : Optional.empty();
    }

    static boolean isCorrection(FactRecord<?> record) {
        return switch (record.kind()) {
            case COMPENSATES, REVERSES, RETRACTS -> true;
            default -> false;
        };
    }

    private Optional<Verdict> reinstateByKey(FactId fact, String key) {
        return corrections.values().stream()
                .filter(one -> one.fact().equals(fact) && one.key().equals(key))
                .findFirst()
                .map(one -> reinstate(one.eventId()));
    }

    private Verdict reinstate(String correction) {
        FactRecord<P> back = Optional.ofNullable(corrections.get(correction)).orElseThrow();
        boolean any = false;
        for (Instance<P> instance : instances.values()) {
            any |= instance.reinstate(back);
        }
        return any
                ? Verdict.APPLIED
                : Verdict.rejected(
                        Reason.TAKEN_BACK_BEFORE,
                        "it takes back " + correction + ", which takes nothing back any more");
    }

    /** The latest before the correction; one that was written down out of order corrects the first after it. */
    private Optional<Instance<P>> original(FactRecord<P> correction, String key) {
        List<Instance<P>> ofKey = instances.values().stream()
                .filter(one -> one.record().key().equals(key))
                .toList();
        List<Instance<P>> before = ofKey.stream()
                .filter(one -> RecordOrder.compare(one.record(), correction) < 0)
                .toList();
        return before.isEmpty() ? ofKey.stream().findFirst() : Optional.of(before.get(before.size() - 1));
    }

    private Verdict take(
            FactRecord<P> correction, Instance<P> original, Optional<BigDecimal> amount, boolean fromThing) {
        Duration after = Duration.between(
                original.record().clocks().recorded(), correction.clocks().recorded());
        Optional<Duration> window = rules.window(correction).filter(time -> after.compareTo(time) > 0);
        if (window.isPresent()) {
            return Verdict.rejected(
                    Reason.OUT_OF_TIME,
                    "it corrects " + original.record().eventId() + " " + after
                            + " after that was recorded, but no later" + " than " + window.get() + " is promised");
        }
        Instant effect = rules.takesEffect(correction, original.record());
        return original.take(new Instance.Taken<>(correction, effect, amount), fromThing);
    }

    private Verdict takeOut(FactRecord<P> record) {
        Optional<Instance<P>> row = instances.values().stream()
                .filter(one -> RecordOrder.compare(one.record(), record) < 0)
                .filter(one -> one.record().payload().equals(record.payload()))
                .filter(one -> one.at(Instant.MAX).isPresent())
                .findFirst();
        return row.map(one ->
                        one.take(new Instance.Taken<>(record, record.clocks().valid(), Optional.empty()), false))
                .orElseGet(() -> Verdict.rejected(Reason.NO_SUCH_ROW, "it takes out a row that is not there"));
    }

    /** The corrections that take something back of what is kept. */
    List<FactRecord<P>> correctionsOf(Set<String> kept) {
        return corrections.values().stream()
                .filter(one -> instances.values().stream()
                        .anyMatch(instance -> kept.contains(instance.record().eventId()) && instance.isTakenBy(one)))
                .toList();
    }

    List<FactRecord<P>> tombstones() {
        return records.stream()
                .filter(record -> record.kind() == RecordKind.DELETES)
                .toList();
    }

    Verdict verdict(FactRecord<P> record) {
        return verdicts.getOrDefault(record.eventId(), Verdict.APPLIED);
    }

    /** What holds at a valid time, before versions replace each other. */
    List<EffectiveFact<P>> at(Instant valid) {
        List<EffectiveFact<P>> facts = new ArrayList<>();
        instances.values().forEach(one -> one.at(valid).ifPresent(facts::add));
        return facts;
    }
}
