package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InheritanceTest {
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);

    @Test
    void notesWhatIsInheritedAndWhatIsOverridden() {
        assertThat(posted.origins())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "freshness", Origin.OVERRIDDEN,
                        "identity", Origin.OVERRIDDEN,
                        "service-level", Origin.OVERRIDDEN,
                        "deprecation-policy", Origin.INHERITED,
                        "sensitivity", Origin.INHERITED,
                        "cost", Origin.INHERITED));
        assertThat(Contracts.of(Postings.PersonErased.class).freshness())
                .contains(new FreshnessPromises.Promised(
                        FactClock.OCCURRED,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Percentage.ALL,
                        Duration.ofDays(30),
                        Optional.empty()));
    }
}
