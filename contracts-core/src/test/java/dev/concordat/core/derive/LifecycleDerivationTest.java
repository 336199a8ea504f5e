package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleDerivationTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Postings.";
    private static final FactId REVERSED = FactId.parse("ledger/entry-reversed");
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);
    private final SemanticContract account = Contracts.of(Postings.Account.class);

    @Test
    void readsLifecycle() {
        assertThat(posted.kind()).isEqualTo(OutputKind.FACT);
        assertThat(posted.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(posted.lifecycle()).contains(new LifecyclePromises.OfFact(true, List.of(), List.of(REVERSED), true));
        assertThat(account.kind()).isEqualTo(OutputKind.DATASET);
        assertThat(account.lifecycle())
                .contains(new LifecyclePromises.OfDataset(Duration.ofDays(1), RefreshMode.CHANGES));
    }

    @Test
    void readsDeprecation() {
        assertThat(posted.deprecationPolicy())
                .contains(new DeprecationPromises(
                        Map.of(Stage.EXPERIMENTAL, Duration.ofDays(30), Stage.ACTIVE, Duration.ofDays(90)), true));
        assertThat(posted.deprecation())
                .contains(new DeprecationNotice(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 6, 1),
                        Optional.of("ledger/entry-booked"),
                        Optional.of("the new one carries the tax code"),
                        Optional.of("https://shop.example/moving")));
        assertThat(posted.field("reference").orElseThrow().deprecation())
                .contains(new DeprecationNotice(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 1),
                        Optional.of("account"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void refusesTheLifecycleOfAFactOnADataset() {
        assertThat(Contracts.derive(Postings.Moving.class).findings().errors().toString())
                .isEqualTo("[lifecycle-invalid] " + PLACE + "Moving, @Lifecycle: expected the lifecycle of a dataset,"
                        + " but @Lifecycle says what precedes and follows a fact\n"
                        + "  fix: state refresh in @Dataset instead, and drop @Lifecycle");
    }
}
