package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.derive.fixture.careless.Shrugged;
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

    @Test
    void keepsTheOwnerWhenAPartOfItIsWrong() {
        Derived<ContextRecord> careless = Contracts.context(Shrugged.class);
        String place = "[owner-invalid] package dev.concordat.core.derive.fixture.careless, @Owner, attribute ";

        assertThat(careless.findings().errors().toString())
                .isEqualTo(
                        place + "escalation: an escalation path calls each one once, but was [on-call, on-call]\n"
                                + "  fix: name each one once, in the order in which they are called\n"
                                + place + "escalation: an escalation step names whom to call, but was \" \"\n"
                                + "  fix: write in to who is called, such as billing on-call\n"
                                + place
                                + "hours: hours are written like MON-FRI 08:00-18:00 Europe/Berlin or 24x7, but were"
                                + " \"MON-FIR 08:00-18:00 Europe/Berlin\"\n"
                                + "  fix: write days, times and a time zone, such as MON-FRI 08:00-18:00 Europe/Berlin, or 24x7");
        assertThat(careless.value().flatMap(ContextRecord::owner))
                .contains(new Ownership(
                        "careless-core",
                        Optional.of("careless@shop.example"),
                        List.of(new EscalationStep("on-call", Duration.ofMinutes(30)))));
    }
}
