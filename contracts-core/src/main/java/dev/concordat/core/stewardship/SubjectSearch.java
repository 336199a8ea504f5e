package dev.concordat.core.stewardship;

import dev.concordat.api.Erasure;
import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.StewardshipRule;
import dev.concordat.core.store.ContractStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Follows the data of one kind of person from where it is stated to where it is read and derived. Not thread-safe. */
final class SubjectSearch {
    private record Derivation(SemanticContract output, FieldLineage lineage) {}

    private record Spot(FactId fact, String field) {}

    private final String subject;
    private final SortedMap<FactId, List<SemanticContract>> versions;
    private final ContractStore store;
    private final Map<FactId, List<Derivation>> derivations = new HashMap<>();
    private final Map<FactId, List<ConsumerExpectation>> readers = new HashMap<>();
    private final SortedMap<FactId, SortedMap<String, Holding>> stated = new TreeMap<>();
    private final List<Holding> read = new ArrayList<>();
    private final Map<ConsumerId, List<FactId>> outputs = new HashMap<>();
    private final ErasureOrder order = new ErasureOrder();

    SubjectSearch(
            String subject,
            SortedMap<FactId, List<SemanticContract>> versions,
            List<ConsumerExpectation> expectations,
            ContractStore store) {
        this.subject = subject;
        this.versions = versions;
        this.store = store;
        versions.values()
                .forEach(all -> all.forEach(output -> output.lineage()
                        .forEach(one -> derivations
                                .computeIfAbsent(one.input(), any -> new ArrayList<>())
                                .add(new Derivation(output, one)))));
        expectations.forEach(one ->
                readers.computeIfAbsent(one.fact(), any -> new ArrayList<>()).add(one));
    }

    SubjectHoldings holdings() {
        ArrayDeque<Spot> open = new ArrayDeque<>();
        versions.values().forEach(all -> all.forEach(contract -> addStated(contract, open)));
        while (!open.isEmpty()) {
            follow(open.remove(), open);
        }
        stated.forEach(
                (fact, fields) -> readers.getOrDefault(fact, List.of()).forEach(reader -> addRead(reader, fields)));
        return ordered();
    }

    /** The highest version that states the field holds: versions come oldest first. */
    private void addStated(SemanticContract contract, ArrayDeque<Spot> open) {
        contract.fieldsByPath()
                .forEach((path, field) -> field.privacy()
                        .filter(privacy -> privacy.subject().equals(subject))
                        .ifPresent(privacy -> {
                            String because = "stated in " + contract.version()
                                    + (latest(contract.fact()).field(path).isPresent() ? "" : ", gone since");
                            put(contract, path, privacy, because);
                            open.add(new Spot(contract.fact(), path));
                        }));
    }

    private void follow(Spot spot, ArrayDeque<Spot> open) {
        Holding source = stated.getOrDefault(spot.fact(), new TreeMap<>()).get(spot.field());
        for (Derivation one : derivations.getOrDefault(spot.fact(), List.of())) {
            boolean takes = one.lineage().from().stream().anyMatch(path -> Field.overlap(path, spot.field()));
            if (source == null || !takes || one.lineage().anonymises()) {
                continue;
            }
            SemanticContract output = one.output();
            order.add(spot.fact().toString(), output.fact().toString());
            String path = one.lineage().field();
            if (stated.getOrDefault(output.fact(), new TreeMap<>()).containsKey(path)) {
                continue;
            }
            PrivacyStatement privacy = output.field(path)
                    .flatMap(Field::privacy)
                    .orElseGet(
                            () -> PrivacyStatement.of(source.privacy().classification(), subject, Erasure.NOT_STATED));
            put(output, path, privacy, "derived from field " + spot.field() + " of " + spot.fact());
            open.add(new Spot(output.fact(), path));
        }
    }

    private void put(SemanticContract contract, String path, PrivacyStatement privacy, String because) {
        String place = contract.fact().toString();
        stated.computeIfAbsent(contract.fact(), any -> new TreeMap<>())
                .put(path, new Holding(place, path, privacy, because, store.ownerOf(latest(contract.fact()))));
        order.add(place);
    }

    private void addRead(ConsumerExpectation reader, SortedMap<String, Holding> fields) {
        Set<String> paths = Field.byPath(reader.fields()).keySet();
        String place = reader.consumer() + " of " + reader.fact();
        fields.forEach((path, holding) -> {
            if (paths.stream().anyMatch(one -> Field.overlap(one, path))) {
                read.add(new Holding(
                        place,
                        path,
                        holding.privacy(),
                        "relied on by " + reader.consumer(),
                        store.ownerOf(reader.consumer())));
                order.add(reader.fact().toString(), place);
                outputs.getOrDefault(reader.consumer(), List.of())
                        .forEach(output -> order.add(place, output.toString()));
            }
        });
    }

    private SubjectHoldings ordered() {
        List<String> places = order.sorted();
        Map<String, Integer> rank = new HashMap<>();
        places.forEach(place -> rank.put(place, rank.size()));
        List<Holding> all = new ArrayList<>(read.stream().distinct().toList());
        stated.values().forEach(fields -> all.addAll(fields.values()));
        all.sort(Comparator.comparingInt((Holding one) -> rank.getOrDefault(one.place(), 0))
                .thenComparing(Holding::field));
        List<Finding> found = new ArrayList<>();
        order.cycles()
                .forEach(cycle -> found.add(Finding.error(
                        StewardshipRule.ERASURE_ORDER_CYCLE,
                        String.join(", ", cycle),
                        "expected places that do not feed each other, but these do",
                        "break the cycle, or erase all of them at once")));
        all.stream()
                .filter(one -> one.privacy().erasure() == Erasure.NOT_STATED)
                .forEach(one -> found.add(Finding.error(
                        StewardshipRule.ERASURE_NOT_STATED,
                        one.inWords(),
                        "expected to know what erasure does, but nothing is stated; the owner is " + one.ownerInWords(),
                        "state erasure in @Personal")));
        return new SubjectHoldings(subject, all, order, found);
    }

    private SemanticContract latest(FactId fact) {
        List<SemanticContract> all = Optional.ofNullable(versions.get(fact)).orElseThrow();
        return all.get(all.size() - 1);
    }
}
