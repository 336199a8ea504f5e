package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContextDerivationTest {
    @Test
    void readsOwnershipAndSharedWords() {
        ContextRecord context = Contracts.context(Postings.class).orThrow();

        assertThat(context.owner())
                .contains(new Ownership(
                        "ledger-core",
                        Optional.of("ledger@shop.example"),
                        List.of(new EscalationStep("on-call", Duration.ofMinutes(30))),
                        Optional.of(SupportHours.parse("MON-FRI 08:00-18:00 Europe/Berlin")),
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Duration.ofDays(90)));
        assertThat(context.terms().get(0).shared())
                .containsExactly(new SharedTerm(
                        "billing", Stance.SEPARATE, "billing's entry is a line of an invoice", Optional.empty()));
    }
}
