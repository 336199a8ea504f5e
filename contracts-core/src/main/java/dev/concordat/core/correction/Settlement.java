package dev.concordat.core.correction;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds what can be forgotten: records from before a time that do not hold at it, neither by themselves nor through what they
 * correct.
 *
 * @param rules what the contract states
 * @param things the records
 */
record Settlement<P>(CorrectionRules rules, Things<P> things) {

    /** The event ids to forget, by thing. */
    Map<String, Set<String>> forgotten(Instant before) {
        Map<String, Set<String>> forgotten = new TreeMap<>();
        if (needsAll()) {
            return forgotten;
        }
        for (String thing : things.names()) {
            Set<String> ids = forgotten(thing, before);
            if (!ids.isEmpty()) {
                forgotten.put(thing, ids);
            }
        }
        return forgotten;
    }

    /** The value before, and which refresh was the last, are known from records that do not hold any more. */
    private boolean needsAll() {
        return rules.one(SnapshotReplacement.class).isPresent()
                || rules.all(VersionedRows.class).anyMatch(one -> one.history() == DimensionHistory.PREVIOUS_VALUE);
    }

    /** What a correction did hangs on what it met: on versions, on young corrections of its own, on those that were refused. */
    private boolean isOpen(String thing, List<FactRecord<P>> records, Instant before) {
        boolean corrected = records.stream().anyMatch(ThingReading::isCorrection);
        boolean young =
                records.stream().anyMatch(record -> !record.clocks().recorded().isBefore(before));
        boolean undecided =
                records.stream().anyMatch(record -> things.verdict(record).outcome() != Outcome.APPLIED);
        return undecided
                || (corrected
                        && (young || rules.replaces() || things.reading(thing).isReinstated()));
    }

    private Set<String> forgotten(String thing, Instant before) {
        if (isOpen(thing, things.of(thing).stream().map(Received::record).toList(), before)) {
            return Set.of();
        }
        List<FactRecord<P>> old = things.of(thing).stream()
                .map(Received::record)
                .filter(one -> one.clocks().recorded().isBefore(before))
                .toList();
        ThingReading<P> reading = new ThingReading<>(rules, thing, old);
        Set<String> kept = new HashSet<>();
        new Versions(rules)
                .holding(reading.at(before), reading.tombstones(before), before)
                .forEach(fact -> kept.add(fact.record().eventId()));
        old.stream().filter(one -> one.clocks().valid().isAfter(before)).forEach(one -> kept.add(one.eventId()));
        reading.correctionsOf(kept).forEach(one -> kept.add(one.eventId()));
        reading.tombstones(Instant.MAX).forEach(one -> kept.add(one.eventId()));
        old.stream().filter(one -> things.thingsOf(one.eventId()).size() > 1).forEach(one -> kept.add(one.eventId()));
        return old.stream()
                .map(FactRecord::eventId)
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toSet());
    }
}
