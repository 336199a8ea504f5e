package dev.concordat.core.correction;

import dev.concordat.api.correction.SnapshotReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says what holds, of one thing or of all, from the records that are known at a time.
 *
 * @param rules what the contract states
 * @param things the records
 */
record Answers<P>(CorrectionRules rules, Things<P> things) {

    EffectiveState<P> latest(Optional<String> key) {
        return state(key, Instant.MAX, any -> true, things::reading);
    }

    EffectiveState<P> past(Optional<String> key, Instant valid, Predicate<Received<P>> isKnown) {
        return state(
                key,
                valid,
                isKnown,
                thing -> new ThingReading<>(
                        rules,
                        thing,
                        things.of(thing).stream()
                                .filter(isKnown)
                                .map(Received::record)
                                .toList()));
    }

    private EffectiveState<P> state(
            Optional<String> key,
            Instant valid,
            Predicate<Received<P>> isKnown,
            Function<String, ThingReading<P>> reading) {
        Partition partition = Partition.of(
                things.merges().filter(isKnown).map(Received::record).toList(), rules.survivorIsNamed());
        Optional<SnapshotReplacement> snapshots = rules.one(SnapshotReplacement.class);
        Optional<Refreshes> refreshes = snapshots.map(any -> refreshes(isKnown));
        Versions versions = new Versions(rules);
        List<EffectiveFact<P>> facts = new ArrayList<>();
        Set<String> names = key.map(partition::sameAs).orElse(things.names());
        for (String thing : names) {
            ThingReading<P> read = reading.apply(thing);
            List<EffectiveFact<P>> known = read.at(valid);
            List<EffectiveFact<P>> refreshed = refreshes
                    .map(one -> one.ofLast(known, snapshots.orElseThrow().complete(), valid))
                    .orElse(known);
            versions.holding(refreshed, read.tombstones(valid), valid)
                    .forEach(fact -> facts.add(fact.under(partition.canonical(fact.key()))));
        }
        facts.sort(Comparator.<EffectiveFact<P>, String>comparing(EffectiveFact::key)
                .thenComparing(EffectiveFact::from)
                .thenComparing(fact -> fact.record().eventId()));
        return new EffectiveState<>(facts);
    }

    private Refreshes refreshes(Predicate<Received<P>> isKnown) {
        Refreshes refreshes = new Refreshes();
        things.all().stream().filter(isKnown).map(Received::record).forEach(refreshes::add);
        return refreshes;
    }
}
