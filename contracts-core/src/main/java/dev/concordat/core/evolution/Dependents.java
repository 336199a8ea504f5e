package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.core.check.Standing;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.List;

/** Finds who relies on a fact. */
final class Dependents {
    private Dependents() {}

    static List<Dependent> inStore(ContractStore store, FactId fact, LocalDate today) {
        return store.expectationsOn(fact).stream()
                .filter(one -> one.document().state() != ExpectationState.RETIRED)
                .map(one -> dependent(store, one, today))
                .toList();
    }

    private static Dependent dependent(ContractStore store, Published<ConsumerExpectation> one, LocalDate today) {
        ConsumerExpectation expectation = one.document();
        Standing standing = Standing.of(
                expectation,
                store.isAccepted(expectation),
                store.versionsSinceAsked(expectation).stream()
                        .map(Published::document)
                        .toList(),
                store.contexts(expectation.fact().context()).stream()
                        .map(Published::document)
                        .toList(),
                today);
        LocalDate since = store.history(expectation.consumer(), expectation.name()).stream()
                .map(History::day)
                .findFirst()
                .orElse(today);
        return new Dependent(expectation, standing, since, store.ownerOf(expectation.consumer()));
    }
}
