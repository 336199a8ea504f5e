package dev.concordat.core.correction;

import dev.concordat.core.correction.FactException.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what was recorded of one thing in the order in which it was recorded: statements first, then what takes them back. As
 * the order of arrival plays no part, late records and duplicates need no thought. O(n log n) for n records. Not thread-safe.
 */
final class ThingReading<P> {
    private final CorrectionRules rules;
    private final String thing;
    private final List<FactRecord<P>> records;
    private final List<Taken<P>> ofThing = new ArrayList<>();
    private final Map<String, Instance<P>> instances = new LinkedHashMap<>();
    private final List<Instance<P>> ofKey = new ArrayList<>();
    private final Takings<P> takings = new Takings<>();
    private final Map<String, FactRecord<P>> corrections = new LinkedHashMap<>();
    private final List<Early<P>> early = new ArrayList<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    ThingReading(CorrectionRules rules, String thing, List<FactRecord<P>> records) {
        this.rules = rules;
        this.thing = thing;
        this.records = about(records).stream().sorted(RecordOrder::compare).toList();
        this.records.forEach(this::state);
        this.records.forEach(this::takeBack);
    }

    /** What is about the thing by these records alone: a correction can be tied to it by one that came later. */
    private List<FactRecord<P>> about(List<FactRecord<P>> records) {
        Set<String> names = new HashSet<>(Set.of(rules.fact() + " " + thing));
        List<FactRecord<P>> about = new ArrayList<>();
        List<FactRecord<P>> open = records;
        boolean grown = true;
        while (grown) {
            Map<Boolean, List<FactRecord<P>>> named = open.stream()
                    .collect(Collectors.partitioningBy(one -> !isCorrection(one)
                            || one.references().stream().map(Things::target).anyMatch(names::contains)));
            List<FactRecord<P>> found = named.getOrDefault(true, List.of());
            found.forEach(one -> names.addAll(Things.names(one)));
            about.addAll(found);
            open = named.getOrDefault(false, List.of());
            grown = !found.isEmpty() && !open.isEmpty();
        }
        return about;
    }

    private void state(FactRecord<P> record) {
        if (record.kind() == RecordKind.STATES || record.kind() == RecordKind.REPLACES) {
            Instance<P> instance = new Instance<>(record, ofThing);
            instances.put(record.eventId(), instance);
            if (record.key().equals(thing)) {
                ofKey.add(instance);
            }
        }
    }

    private void takeBack(FactRecord<P> record) {
        switch (record.kind()) {
            case COMPENSATES, REVERSES, RETRACTS -> corrects(record);
            case TAKES_OUT -> judge(record, takeOut(record));
            case DELETES -> judge(record, rules.endsKeys() ? Verdict.APPLIED : unpromised());
            default -> {
                // States something, or concerns more than one thing.
            }
        }
    }

    private void corrects(FactRecord<P> record) {
        corrections.put(record.eventId(), record);
        List<Reference> references = record.references().stream()
                .filter(reference -> !Things.isItself(rules, reference, record))
                .toList();
        references.forEach(reference -> correct(record, reference));
        early.removeIf(one -> {
            boolean meant = names(one.names(), record);
            if (meant) {
                judge(one.correction(), takeBack(one.correction(), record));
            }
            return meant;
        });
        references.stream().filter(this::isUnknown).forEach(reference -> early.add(new Early<>(record, reference)));
    }

    /** What corrects a correction that is written down after it. */
    private record Early<P>(FactRecord<P> correction, Reference names) {}

    private void judge(FactRecord<P> correction, Verdict verdict) {
        verdicts.merge(correction.eventId(), verdict, ThingReading::worse);
    }

    /** A record that corrects several things is as good as the worst of what it does. */
    private static Verdict worse(Verdict one, Verdict other) {
        return one.outcome() == Outcome.REJECTED || other.outcome() == Outcome.APPLIED ? one : other;
    }

    /** Does nothing if the reference is about another thing. */
    private void correct(FactRecord<P> correction, Reference reference) {
        if (reference instanceof Reference.ToKey key && rules.isOfFact(reference)) {
            if (key.key().equals(thing)) {
                judge(
                        correction,
                        original(correction)
                                .map(original -> take(correction, original, key.amount(), rules.replaces()))
                                .orElseGet(() -> Verdict.held(reference)));
            }
            return;
        }
        if (reference instanceof Reference.ToEvent event && instances.containsKey(event.eventId())) {
            Instance<P> original = Objects.requireNonNull(instances.get(event.eventId()));
            judge(correction, take(correction, original, event.amount(), false));
            return;
        }
        if (records.stream().anyMatch(one -> !isCorrection(one) && names(reference, one))) {
            judge(
                    correction,
                    Verdict.rejected(Reason.UNKNOWN_REFERENCE, "it corrects " + reference + ", which states nothing"));
        }
        corrections.values().stream()
                .filter(one -> names(reference, one))
                .reduce((one, other) -> other)
                .ifPresent(one -> judge(correction, takeBack(correction, one)));
    }

    /** Whether it names a correction that was written down after the record that corrects it, or never. */
    private boolean isUnknown(Reference reference) {
        return !rules.isOfFact(reference)
                && !(reference instanceof Reference.ToEvent event && instances.containsKey(event.eventId()))
                && corrections.values().stream().noneMatch(one -> names(reference, one));
    }

    private static boolean names(Reference reference, FactRecord<?> correction) {
        if (reference instanceof Reference.ToEvent event) {
            return event.eventId().equals(correction.eventId());
        }
        return reference instanceof Reference.ToKey key
                && key.fact().equals(correction.fact())
                && key.key().equals(correction.key());
    }

    private Verdict takeBack(FactRecord<P> correction, FactRecord<P> takenBack) {
        if (verdict(takenBack).outcome() == Outcome.HELD) {
            return Verdict.heldWith(takenBack);
        }
        return outOfTime(correction, takenBack)
                .orElseGet(() -> takings.takeBack(
                        takenBack, correction, taken -> rules.takesEffect(correction, taken.effect())));
    }

    static boolean isCorrection(FactRecord<?> record) {
        return switch (record.kind()) {
            case COMPENSATES, REVERSES, RETRACTS -> true;
            default -> false;
        };
    }

    /** The latest before the correction; one that was written down out of order corrects the first after it. */
    private Optional<Instance<P>> original(FactRecord<P> correction) {
        int low = 0;
        int high = ofKey.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (RecordOrder.compare(ofKey.get(middle).record(), correction) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ofKey.isEmpty() ? Optional.empty() : Optional.of(ofKey.get(Math.max(0, low - 1)));
    }

    private Verdict take(
            FactRecord<P> correction, Instance<P> original, Optional<BigDecimal> amount, boolean fromThing) {
        Instant effect =
                rules.takesEffect(correction, original.record().clocks().valid());
        return outOfTime(correction, original.record())
                .orElseGet(() -> takings.take(original, new Taken<>(correction, effect, amount), fromThing));
    }

    private Optional<Verdict> outOfTime(FactRecord<P> correction, FactRecord<P> original) {
        Duration after = Duration.between(
                original.clocks().recorded(), correction.clocks().recorded());
        return rules.window(correction)
                .filter(time -> after.compareTo(time) > 0)
                .map(time -> Verdict.rejected(
                        Reason.OUT_OF_TIME,
                        "it corrects " + original.eventId() + " " + after + " after that was recorded, but no later"
                                + " than " + time + " is promised"));
    }

    private Verdict unpromised() {
        return Verdict.rejected(
                Reason.UNPROMISED_DELETION,
                "it ends " + thing + ", but the contract does not promise that keys end; state deletions by tombstone");
    }

    private Verdict takeOut(FactRecord<P> record) {
        Optional<Instance<P>> row = instances.values().stream()
                .filter(one -> RecordOrder.compare(one.record(), record) < 0)
                .filter(one -> one.record().payload().equals(record.payload()))
                .filter(one -> one.at(Instant.MAX).isPresent())
                .findFirst();
        return row.map(one -> one.take(new Taken<>(record, record.clocks().valid(), Optional.empty()), false))
                .orElseGet(() -> Verdict.rejected(Reason.NO_SUCH_ROW, "it takes out a row that is not there"));
    }

    /** The corrections that take something back of what is kept. */
    List<FactRecord<P>> correctionsOf(Set<String> kept) {
        return corrections.values().stream()
                .filter(one -> takings.takes(one, statement -> kept.contains(statement.eventId())))
                .toList();
    }

    /** Whether a correction was itself taken back, even if only for a time. */
    boolean isReinstated() {
        return takings.anyUndone();
    }

    List<FactRecord<P>> tombstones(Instant valid) {
        return records.stream()
                .filter(record -> record.kind() == RecordKind.DELETES)
                .filter(record -> !record.clocks().valid().isAfter(valid))
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
