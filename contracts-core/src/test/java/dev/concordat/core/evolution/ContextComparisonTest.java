package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.PurposeKind;
import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.finding.Grade;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which rule fires for which change of a context's record. */
class ContextComparisonTest {
    private static final Consumer<ContextRecord.Builder> SILENT = to -> {};

    private static ContextRecord context(Consumer<ContextRecord.Builder> said) {
        ContextRecord.Builder builder = ContextRecord.builder();
        builder.name("billing");
        said.accept(builder);
        return builder.build();
    }

    private static String changes(Consumer<ContextRecord.Builder> before, Consumer<ContextRecord.Builder> after) {
        return Evolution.between(context(before), context(after)).stream()
                .map(Change::toString)
                .collect(Collectors.joining("\n"))
                .replace(" context billing", "");
    }

    @Test
    void costsNothingToReorganise() {
        Ownership before = new Ownership("billing", Optional.of("billing@shop.example"), List.of());
        Ownership after = new Ownership(
                "settlement",
                Optional.of("billing@shop.example"),
                List.of(new EscalationStep("on-call", Duration.ofMinutes(30))),
                Optional.of(SupportHours.parse("24x7")),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Ownership.DEFAULT_CONFIRM_EVERY);

        assertThat(changes(to -> to.owner(before), to -> to.owner(after))).isEqualTo("""
                [owner-changed]: owner billing (billing@shop.example) became settlement (billing@shop.example)
                [escalation-changed]: escalation to nobody became on-call within PT30M
                [support-hours-changed]: hours 24x7 is new
                [ownership-confirmed]: confirmation never, due every P180D became of 2026-06-01, due every P180D""");
        assertThat(Evolution.between(context(to -> to.owner(before)), context(to -> to.owner(after))))
                .allSatisfy(change -> assertThat(change.rule().grade()).isEqualTo(Grade.NO_VERSION));
    }

    @Test
    void tellsANewDefinitionFromAnotherRelation() {
        GlossaryTerm plain = new GlossaryTerm("invoice", "a demand", List.of());
        GlossaryTerm redefined = new GlossaryTerm("invoice", "a demand for payment", List.of("pro-forma"));
        GlossaryTerm shared = new GlossaryTerm(
                "invoice",
                "a demand",
                List.of(),
                List.of(new SharedTerm("finance", Stance.SEPARATE, "booked", Optional.of("bill"))));

        assertThat(changes(SILENT, to -> to.addTerms(plain)))
                .isEqualTo("[term-added]: term invoice (\"a demand\") is new");
        assertThat(changes(to -> to.addTerms(plain), SILENT))
                .isEqualTo("[term-removed]: term invoice (\"a demand\") is gone");
        assertThat(changes(to -> to.addTerms(plain), to -> to.addTerms(redefined)))
                .isEqualTo(
                        "[term-redefined]: term invoice (\"a demand\") became invoice (\"a demand for payment\" without"
                                + " pro-forma)");
        assertThat(changes(to -> to.addTerms(plain), to -> to.addTerms(shared)))
                .isEqualTo(
                        "[term-relation-changed]: relation of term invoice with no other context became SEPARATE with"
                                + " finance (bill) because \"booked\"");
    }

    @Test
    void namesPurposes() {
        DeclaredPurpose dunning = new DeclaredPurpose("dunning", PurposeKind.OPERATIONAL, Optional.empty());
        DeclaredPurpose explained = new DeclaredPurpose("dunning", PurposeKind.OPERATIONAL, Optional.of("reminds"));

        assertThat(changes(SILENT, to -> to.addPurposes(dunning)))
                .isEqualTo("[purpose-declared]: purpose dunning (OPERATIONAL) is new");
        assertThat(changes(to -> to.addPurposes(dunning), SILENT))
                .isEqualTo("[purpose-withdrawn]: purpose dunning (OPERATIONAL) is gone");
        assertThat(changes(to -> to.addPurposes(dunning), to -> to.addPurposes(explained)))
                .isEqualTo(
                        "[purpose-changed]: purpose dunning (OPERATIONAL) became dunning (OPERATIONAL, \"reminds\")");
        assertThat(changes(to -> to.purpose("bills"), to -> to.purpose("settles")))
                .isEqualTo("[context-purpose-changed]: purpose of the context \"bills\" became \"settles\"");
    }
}
