package dev.concordat.core.notice;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each consumer reads, and what it publishes of its own. Not thread-safe while it is built. */
final class Flow {
    static final Comparator<ConsumerId> BY_NAME = Comparator.comparing(ConsumerId::toString);

    private final SortedMap<ConsumerId, SortedSet<FactId>> reads = new TreeMap<>(BY_NAME);
    private final SortedMap<ConsumerId, SortedSet<FactId>> publishes = new TreeMap<>(BY_NAME);
    private final Map<FactId, SemanticContract> latest = new HashMap<>();

    Flow(ContractStore store, Collection<ConsumerExpectation> expectations) {
        expectations.forEach(one -> read(one.consumer(), one.fact()));
        store.projections().stream().map(Published::document).forEach(this::add);
        store.contracts().forEach(one -> latest.put(one.document().fact(), one.document()));
        latest.values().forEach(this::add);
    }

    /** What still counts: an agreement until the proposal that is to replace it is agreed too. */
    static List<ConsumerExpectation> standing(ContractStore store) {
        Map<String, ConsumerExpectation> standing = new TreeMap<>();
        store.facts().stream()
                .flatMap(fact -> store.expectationsOn(fact).stream())
                .map(Published::document)
                .filter(one -> one.state() != ExpectationState.RETIRED)
                .forEach(one -> standing.merge(
                        one.consumer() + " " + one.name(),
                        one,
                        (before, now) -> before.state() == ExpectationState.AGREED ? before : now));
        return List.copyOf(standing.values());
    }

    private void add(ProjectionRecord projection) {
        projection.inputs().forEach(input -> read(projection.consumer(), input));
        projection.reference().stream()
                .map(ReferenceVersion::dataset)
                .forEach(dataset -> read(projection.consumer(), dataset));
    }

    private void add(SemanticContract contract) {
        if (contract.projection().isEmpty() && contract.lineage().isEmpty()) {
            return;
        }
        ConsumerId source = new ConsumerId(contract.fact().context(), contract.projection());
        publishes.computeIfAbsent(source, any -> new TreeSet<>()).add(contract.fact());
        contract.lineage().stream().map(FieldLineage::input).forEach(input -> read(source, input));
    }

    private void read(ConsumerId consumer, FactId fact) {
        reads.computeIfAbsent(consumer, any -> new TreeSet<>()).add(fact);
    }

    /** The newest version of everything published. */
    Map<FactId, SemanticContract> latest() {
        return latest;
    }

    SortedSet<FactId> publishedBy(ConsumerId consumer) {
        return publishes.getOrDefault(consumer, new TreeSet<>());
    }

    SortedSet<FactId> readBy(ConsumerId consumer, Set<FactId> among) {
        return reads.getOrDefault(consumer, new TreeSet<>()).stream()
                .filter(among::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What changes if some facts do: those facts, and all that is derived from them at any distance. */
    SortedSet<FactId> downstream(Collection<FactId> facts) {
        SortedSet<FactId> reached = new TreeSet<>(facts);
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            readersOf(reached).forEach(consumer -> reached.addAll(publishedBy(consumer)));
        }
        return reached;
    }

    SortedSet<ConsumerId> readersOf(Set<FactId> facts) {
        return reads.keySet().stream()
                .filter(consumer -> !readBy(consumer, facts).isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(BY_NAME)));
    }
}
