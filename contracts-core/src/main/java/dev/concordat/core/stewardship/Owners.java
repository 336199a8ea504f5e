package dev.concordat.core.stewardship;

import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who answers: the owner of the projection, else that of the context. Immutable. */
final class Owners {
    private final Map<String, ContextRecord> contexts = new HashMap<>();
    private final Map<ConsumerId, ProjectionRecord> projections = new HashMap<>();

    Owners(ContractStore store) {
        store.contexts().forEach(one -> contexts.put(one.document().name(), one.document()));
        store.projections().forEach(one -> projections.put(one.document().consumer(), one.document()));
    }

    Optional<ContextRecord> context(String name) {
        return Optional.ofNullable(contexts.get(name));
    }

    Optional<Ownership> of(SemanticContract contract) {
        return of(new ConsumerId(contract.fact().context(), contract.projection()));
    }

    Optional<Ownership> of(ConsumerId consumer) {
        return Optional.ofNullable(projections.get(consumer))
                .flatMap(ProjectionRecord::owner)
                .or(() -> context(consumer.context()).flatMap(ContextRecord::owner));
    }
}
