package dev.concordat.core.correction;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses among the versions of one thing. Where a contract states several mechanisms they apply one after the other: what was
 * taken back is no version any more, nor is what is not in the last refresh, then restatements, then the latest record, then rows of
 * a dimension. Rows of a refresh that are no versions of anything else replace each other.
 *
 * @param rules what the contract states
 */
record Versions(CorrectionRules rules) {

    <P> List<EffectiveFact<P>> holding(List<EffectiveFact<P>> facts, List<FactRecord<P>> tombstones, Instant valid) {
        List<EffectiveFact<P>> left = facts;
        Optional<Restatement> restated = rules.one(Restatement.class);
        if (restated.isPresent()) {
            left = latestOfEachTime(left, RecordOrder.by(restated.get().latestBy()));
        }
        Optional<LatestRecord> latest = rules.one(LatestRecord.class);
        if (latest.isPresent()) {
            left = latest(left, tombstones, RecordOrder.by(latest.get().latestBy()));
        }
        Optional<VersionedRows> rows = rules.one(VersionedRows.class);
        if (rows.isPresent()) {
            return rows(left, rows.get().history(), valid);
        }
        boolean onlyRefreshed = rules.one(SnapshotReplacement.class).isPresent() && restated.isEmpty();
        return onlyRefreshed ? latest(left, List.of(), RecordOrder::compare) : left;
    }

    private static <P> List<EffectiveFact<P>> latestOfEachTime(
            List<EffectiveFact<P>> facts, Comparator<FactRecord<?>> order) {
        Map<Instant, EffectiveFact<P>> byTime = new TreeMap<>();
        for (EffectiveFact<P> fact : facts) {
            // Without a valid clock all are about the same time, whenever they happened.
            Instant time = fact.record().clocks().validFrom().orElse(Instant.MIN);
            byTime.merge(time, fact, (one, other) -> later(one, other, order));
        }
        return List.copyOf(byTime.values());
    }

    private static <P> EffectiveFact<P> later(
            EffectiveFact<P> one, EffectiveFact<P> other, Comparator<FactRecord<?>> order) {
        return order.compare(one.record(), other.record()) < 0 ? other : one;
    }

    private static <P> List<EffectiveFact<P>> latest(
            List<EffectiveFact<P>> facts, List<FactRecord<P>> tombstones, Comparator<FactRecord<?>> order) {
        Optional<EffectiveFact<P>> last = facts.stream().reduce((one, other) -> later(one, other, order));
        return last.filter(fact -> tombstones.stream().noneMatch(end -> order.compare(end, fact.record()) > 0))
                .map(List::of)
                .orElse(List.of());
    }

    private static <P> List<EffectiveFact<P>> rows(
            List<EffectiveFact<P>> facts, DimensionHistory history, Instant valid) {
        if (history == DimensionHistory.ROW_PER_VERSION) {
            return rowAt(facts, valid);
        }
        List<EffectiveFact<P>> inOrder = new ArrayList<>(facts);
        inOrder.sort((one, other) -> RecordOrder.compare(one.record(), other.record()));
        if (inOrder.isEmpty()) {
            return List.of();
        }
        EffectiveFact<P> last = inOrder.get(inOrder.size() - 1);
        Optional<P> before = history == DimensionHistory.PREVIOUS_VALUE && inOrder.size() > 1
                ? Optional.of(inOrder.get(inOrder.size() - 2).record().payload())
                : Optional.empty();
        return List.of(
                new EffectiveFact<>(last.record(), last.key(), last.from(), last.until(), last.remaining(), before));
    }

    /** The one row that holds: each ends where the next begins, and of two from the same time the later record counts. */
    private static <P> List<EffectiveFact<P>> rowAt(List<EffectiveFact<P>> facts, Instant valid) {
        NavigableMap<Instant, EffectiveFact<P>> rows = new TreeMap<>();
        facts.forEach(fact -> rows.merge(fact.from(), fact, (one, other) -> later(one, other, RecordOrder::compare)));
        return Optional.ofNullable(rows.floorEntry(valid))
                .map(Map.Entry::getValue)
                .filter(row -> row.until().filter(end -> !end.isAfter(valid)).isEmpty())
                .map(List::of)
                .orElse(List.of());
    }
}
