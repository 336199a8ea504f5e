package dev.concordat.testkit.law;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.ReadFact;
import dev.concordat.core.correction.Clocks;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.correction.RecordKind;
import dev.concordat.core.correction.Reference;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the facts of one key promise of each other, beyond what corrections take back: rows that meet, tombstones that are the
 * last word, one key that stays, and persons who stay forgotten. O(n log n) for n facts.
 *
 * @param contract the contract of the fact
 * @param stream all facts, in the order in which they were emitted
 */
record KeyLaws(SemanticContract contract, List<Numbered> stream) {

    private <M extends CorrectionMechanism> Stream<M> stated(Class<M> mechanism) {
        return contract.corrections().stream().filter(mechanism::isInstance).map(mechanism::cast);
    }

    private Stream<Numbered> ofFact() {
        return stream.stream().filter(one -> one.record().fact().equals(contract.fact()));
    }

    /** Rows that state their end: the next begins there, neither earlier nor later. */
    void rows(BiConsumer<Numbered, String> found) {
        if (stated(VersionedRows.class).noneMatch(one -> one.history() == DimensionHistory.ROW_PER_VERSION)) {
            return;
        }
        Map<String, TreeMap<Instant, Numbered>> rows = new TreeMap<>();
        ofFact().filter(one -> one.record().kind() == RecordKind.STATES)
                .sorted(Comparator.comparing(one -> one.record().clocks().recorded()))
                .forEach(one -> rows.computeIfAbsent(one.record().key(), any -> new TreeMap<>())
                        .put(one.record().clocks().valid(), one));
        rows.values()
                .forEach(ofKey -> ofKey.forEach((from, row) -> {
                    Map.Entry<Instant, Numbered> next = ofKey.higherEntry(from);
                    Optional<Instant> end = row.record().clocks().validTo();
                    if (next != null && end.isPresent() && !end.get().equals(next.getKey())) {
                        found.accept(
                                next.getValue(),
                                "expected the row to begin at " + end.get() + ", where " + row.inWords()
                                        + " ends, but it begins at " + next.getKey());
                    }
                }));
    }

    /** Who keeps the latest record never sees what is older than a tombstone. */
    void tombstones(BiConsumer<Numbered, String> found) {
        Optional<LatestRecord> latest = stated(LatestRecord.class).findFirst();
        Map<String, Numbered> ends = new HashMap<>();
        if (latest.isPresent()) {
            ofFact().forEach(one -> {
                Numbered end = ends.get(one.record().key());
                if (one.record().kind() == RecordKind.DELETES) {
                    ends.put(one.record().key(), one);
                } else if (end != null
                        && isBefore(one.record(), end.record(), latest.get().latestBy())) {
                    found.accept(
                            one,
                            "expected it to be later than the tombstone " + end.inWords() + ", by "
                                    + latest.get().latestBy().inWords());
                }
            });
        }
    }

    private static boolean isBefore(FactRecord<JsonNode> one, FactRecord<JsonNode> end, FactClock clock) {
        return time(one.clocks(), clock).isBefore(time(end.clocks(), clock));
    }

    private static Instant time(Clocks clocks, FactClock clock) {
        return switch (clock) {
            case OCCURRED -> clocks.occurred();
            case VALID -> clocks.valid();
            case RECORDED, PUBLISHED -> clocks.recorded();
        };
    }

    /** A key is given up once, and never for a key that was given up itself; keys can be personal and are not named. */
    void survivors(BiConsumer<Numbered, String> found) {
        if (stated(IdentityMerge.class).noneMatch(one -> one.survivor().isPresent())) {
            return;
        }
        Map<String, Numbered> givenUp = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Numbered one : stream) {
            List<String> keys = keys(one.record());
            if (seen.add(one.record().eventId()) && one.record().kind() == RecordKind.UNMERGES) {
                givenUp.values()
                        .removeIf(merge -> Set.copyOf(keys(merge.record())).equals(Set.copyOf(keys)));
            } else if (one.record().kind() == RecordKind.MERGES && keys.size() > 1) {
                merge(one, keys, givenUp, found);
            }
        }
    }

    private static void merge(
            Numbered merge, List<String> keys, Map<String, Numbered> givenUp, BiConsumer<Numbered, String> found) {
        Numbered lost = givenUp.get(keys.get(0));
        if (lost != null) {
            found.accept(merge, "expected a key to stay that is still there, but " + lost.inWords() + " gave it up");
        }
        for (String key : keys.subList(1, keys.size())) {
            Numbered before = givenUp.putIfAbsent(key, merge);
            if (before != null && !Set.copyOf(keys(before.record())).equals(Set.copyOf(keys))) {
                found.accept(
                        merge,
                        "expected a key to be given up once, but " + before.inWords() + " gave it up for another");
            }
        }
    }

    private static List<String> keys(FactRecord<?> record) {
        return record.references().stream()
                .flatMap(one -> one instanceof Reference.ToKey key ? Stream.of(key.key()) : Stream.empty())
                .toList();
    }

    /** After a person was forgotten nothing is emitted that would have to be taken out again. */
    void persons(BiConsumer<Numbered, String> found) {
        List<String> personal = contract.fieldsByPath().entrySet().stream()
                .filter(one ->
                        one.getValue().privacy().filter(KeyLaws::isTakenOut).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Numbered> forgotten = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Numbered one : stream) {
            if (!seen.add(one.record().eventId())) {
                continue;
            }
            one.record().references().forEach(reference -> {
                if (one.record().kind() == RecordKind.REDACTS && reference instanceof Reference.ToSubject person) {
                    forgotten.putIfAbsent(person.subject(), one);
                }
            });
            Optional<Numbered> redaction = one.record().subject().map(forgotten::get);
            if (redaction.isPresent() && one.record().fact().equals(contract.fact())) {
                ReadFact read =
                        ReadFact.of(EmittedFact.of(one.record().payload().toString()));
                personal.stream()
                        .filter(path -> !read.texts(path).isEmpty())
                        .forEach(path -> found.accept(
                                one,
                                "expected nothing in " + path + ", since "
                                        + redaction.get().inWords() + " said that the person is to be forgotten"));
            }
        }
    }

    private static boolean isTakenOut(PrivacyStatement statement) {
        return statement.erasure() == Erasure.REDACT || statement.erasure() == Erasure.DELETE;
    }
}
