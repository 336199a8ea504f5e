package shop;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.evolution.EvolutionCheck;
import dev.concordat.core.evolution.History;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What was to be said of a version on the day it was published. */
final class PublishedDay {
    private PublishedDay() {}

    static EvolutionCheck of(ContractStore store, Published<SemanticContract> version) {
        List<Published<SemanticContract>> before = store
                .versions(version.document().fact())
                .stream()
                .filter(one ->
                        one.publication().at().isBefore(version.publication().at()))
                .toList();
        return EvolutionCheck.of(
                History.of(before),
                List.of(),
                version.document(),
                LocalDate.ofInstant(version.publication().at(), ZoneOffset.UTC));
    }
}
