package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import dev.concordat.core.finding.NearestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that was received of one fact and of what corrects it, and what follows from that. The state is a function of the
 * set of records, so neither the order in which they come nor duplicates change it. Not thread-safe.
 *
 * <p>Receiving a statement takes O(log n) for n records. Receiving what corrects something, and the next question about a thing, take
 * O(m log m) for m records known of that thing: only things about which something came are read again. A question about a time in the past reads all things, O(n log n). Event
 * ids are remembered as long as the contract promises to recognise duplicates; records are kept until {@link #settle} is called.
 * That keeps what may still be asked for: all rows of snapshots and of dimensions with a previous value, everything about a thing
 * whose corrections are undecided or young, and about one that is both corrected and replaced.
 *
 * @param <P> the payload
 * @since 0.1
 */
public final class FactHistory<P> {
    private final CorrectionRules rules;
    private final Things<P> things;
    private final Answers<P> answers;
    private final Redactions<P> redactions;
    private final Map<FactId, Admission<P>> admissions = new HashMap<>();
    private final Map<String, List<String>> idsOfSubject = new HashMap<>();
    private final List<FactException<P>> refused = new ArrayList<>();
    private final Map<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
    private Instant settled = Instant.MIN;

    FactHistory(CorrectionRules rules, Optional<UnaryOperator<P>> redacting) {
        this.rules = rules;
        this.things = new Things<>(rules);
        this.answers = new Answers<>(rules, things);
        this.redactions = new Redactions<>(redacting);
    }

    /**
     * Takes the next record.
     *
     * @param received the record
     * @param at when it was received
     * @return what became of it, by what is known so far
     * @throws IllegalArgumentException if the contract knows no such fact
     */
    public Outcome receive(FactRecord<P> received, Instant at) {
        if (!rules.facts().contains(received.fact())) {
            throw new IllegalArgumentException("expected a fact of the history of " + rules.fact() + ", but was "
                    + received.fact() + "; "
                    + NearestName.hint(
                            received.fact().toString(),
                            rules.facts().stream().map(FactId::toString).toList()));
        }
        FactRecord<P> record = redactions.leave(received);
        Admission<P> admission = admissions.computeIfAbsent(record.fact(), any -> {
            Admission<P> made =
                    new Admission<>(rules.delivery().delay(), rules.identity().dedupWindow());
            made.settle(settled);
            return made;
        });
        Outcome outcome = admission.admit(record);
        if (!outcome.counts()) {
            counted.merge(outcome, 1, Integer::sum);
            refuse(record, outcome, at);
            return outcome;
        }
        things.put(new Received<>(record, at, outcome, redactions.concern(record)));
        record.subject()
                .ifPresent(person -> idsOfSubject
                        .computeIfAbsent(person, any -> new ArrayList<>())
                        .add(record.eventId()));
        if (record.kind() == RecordKind.REDACTS) {
            redactions.add(record);
            redact(record);
        }
        return things.find(record.eventId()).map(this::outcome).orElse(outcome);
    }

    private void refuse(FactRecord<P> record, Outcome outcome, Instant at) {
        if (outcome == Outcome.REJECTED) {
            refused.add(exception(
                    record,
                    FactException.Reason.CONFLICT,
                    "another record with event id " + record.eventId() + " says something else",
                    at));
        } else if (outcome == Outcome.TOO_LATE) {
            refused.add(exception(
                    record,
                    FactException.Reason.TOO_LATE,
                    "it happened at " + record.clocks().occurred() + " and was recorded at "
                            + record.clocks().recorded() + ", later than is promised or remembered",
                    at));
        }
    }

    private FactException<P> exception(FactRecord<P> record, FactException.Reason reason, String what, Instant since) {
        return new FactException<>(record, reason, what, rules.owner(), since);
    }

    private void redact(FactRecord<P> redaction) {
        Set<String> ids = new HashSet<>();
        Stream.concat(
                        redaction.subject().stream(),
                        redaction.references().stream()
                                .flatMap(one -> one instanceof Reference.ToSubject person
                                        ? Stream.of(person.subject())
                                        : Stream.empty()))
                .forEach(person -> ids.addAll(idsOfSubject.getOrDefault(person, List.of())));
        for (Reference reference : redaction.references()) {
            if (reference instanceof Reference.ToKey key) {
                things.of(key.key()).forEach(one -> ids.add(one.record().eventId()));
            } else if (reference instanceof Reference.ToEvent event) {
                ids.add(event.eventId());
            }
        }
        ids.forEach(id -> things.find(id)
                .filter(one -> redactions.concern(one.record()))
                .ifPresent(one -> {
                    Received<P> rest = one.leaving(redactions.leave(one.record()));
                    things.replace(rest);
                    Optional.ofNullable(admissions.get(rest.record().fact()))
                            .ifPresent(admission -> admission.replace(rest.record()));
                }));
        refused.replaceAll(one -> new FactException<>(
                redactions.leave(one.record()), one.reason(), one.what(), one.owner(), one.since()));
    }

    private Outcome outcome(Received<P> received) {
        Verdict verdict = things.verdict(received.record());
        return verdict.outcome() != Outcome.APPLIED
                ? verdict.outcome()
                : received.redacted() ? Outcome.REDACTED : received.admitted();
    }

    /**
     * Gives what holds by everything received so far, at the end of the valid time.
     *
     * @return the state
     */
    public EffectiveState<P> latest() {
        return answers.latest(Optional.empty());
    }

    /**
     * Gives what holds at one time, as recorded by another. What was recorded later never changes the answer.
     *
     * @param valid the time on the valid clock
     * @param recorded the time on the recorded clock, inclusive
     * @return the state
     * @throws IllegalArgumentException if one is before what was settled
     */
    public EffectiveState<P> asOf(Instant valid, Instant recorded) {
        return answers.past(Optional.empty(), settled(valid, recorded), recordedBy(recorded));
    }

    /**
     * Gives what holds of one thing by everything received so far, at the end of the valid time.
     *
     * @param key its business key, or one that was merged with it
     * @return the state of it alone
     */
    public EffectiveState<P> latest(String key) {
        return answers.latest(Optional.of(key));
    }

    /**
     * Gives what holds of one thing at one time, as recorded by another. Takes O(m log m) for m records of it and of what it was
     * merged with, unless the contract states snapshots: which of them counts hangs on all rows.
     *
     * @param key its business key, or one that was merged with it
     * @param valid the time on the valid clock
     * @param recorded the time on the recorded clock, inclusive
     * @return the state of it alone
     * @throws IllegalArgumentException if one is before what was settled
     */
    public EffectiveState<P> asOf(String key, Instant valid, Instant recorded) {
        return answers.past(Optional.of(key), settled(valid, recorded), recordedBy(recorded));
    }

    private static <P> Predicate<Received<P>> recordedBy(Instant time) {
        return one -> !one.record().clocks().recorded().isAfter(time);
    }

    /**
     * Gives what holds at one time, as it was reported by another: by what had been received then, whenever it was recorded.
     *
     * @param valid the time on the valid clock
     * @param received the time by which records had to be here, inclusive
     * @return the state
     * @throws IllegalArgumentException if one is before what was settled
     */
    public EffectiveState<P> asReported(Instant valid, Instant received) {
        return answers.past(
                Optional.empty(), settled(valid, received), one -> !one.at().isAfter(received));
    }

    private Instant settled(Instant valid, Instant known) {
        Instant first = valid.isBefore(known) ? valid : known;
        if (first.isBefore(settled)) {
            throw new IllegalArgumentException("expected a time from " + settled
                    + " on, since what did not hold then was forgotten, but was " + first);
        }
        return valid;
    }

    /**
     * Counts what became of the records.
     *
     * @return how many of each; together as many as were received
     */
    public Map<Outcome, Integer> tally() {
        Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            tally.put(outcome, counted.getOrDefault(outcome, 0));
        }
        things.all().forEach(one -> tally.merge(outcome(one), 1, Integer::sum));
        return tally;
    }

    /**
     * Lists what somebody has to decide on. What is held leaves the list by itself once its original comes.
     *
     * @return the exceptions, in the order of the recorded clock
     */
    public List<FactException<P>> exceptions() {
        List<FactException<P>> exceptions = new ArrayList<>(refused);
        things.all().forEach(one -> {
            Verdict verdict = things.verdict(one.record());
            verdict.reason()
                    .ifPresent(reason -> exceptions.add(exception(one.record(), reason, verdict.what(), one.at())));
        });
        exceptions.addAll(new OpenQuestions<>(rules, things).all(latest()));
        exceptions.sort((one, other) -> RecordOrder.compare(one.record(), other.record()));
        return List.copyOf(exceptions);
    }

    /**
     * Lists every record that is kept, with what became of it: the view of an auditor.
     *
     * @return the entries, in the order of the recorded clock
     */
    public List<AuditEntry<P>> audit() {
        return things.all().stream()
                .map(one -> new AuditEntry<>(one.record(), one.at(), outcome(one)))
                .sorted((one, other) -> RecordOrder.compare(one.record(), other.record()))
                .toList();
    }

    /**
     * Forgets what no longer holds and was recorded before a time. Afterwards records from before it are too late, and questions
     * about times before it are refused.
     *
     * @param before the time, on both clocks
     */
    public void settle(Instant before) {
        if (!before.isAfter(settled)) {
            return;
        }
        settled = before;
        admissions.values().forEach(admission -> admission.settle(before));
        Map<String, Set<String>> forgotten = new Settlement<>(rules, things).forgotten(before);
        // Counted first: without its original a correction would look like one that is held.
        forgotten.values().stream()
                .flatMap(Set::stream)
                .flatMap(id -> things.find(id).stream())
                .map(this::outcome)
                .toList()
                .forEach(outcome -> counted.merge(outcome, 1, Integer::sum));
        forgotten.forEach((thing, ids) -> ids.forEach(id -> things.forget(thing, id)));
    }
}
