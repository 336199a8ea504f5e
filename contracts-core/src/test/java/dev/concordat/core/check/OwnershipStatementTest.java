package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.Findings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipStatementTest {
    private static final ConsumerExpectation IN_AN_HOUR =
            Sample.expectation().answerWithin(Duration.ofHours(1)).build();

    private static EscalationStep step(String to, int minutes) {
        return new EscalationStep(to, Duration.ofMinutes(minutes));
    }

    private static Ownership owner(Optional<LocalDate> confirmedOn, EscalationStep... steps) {
        return new Ownership(
                "billing-core",
                Optional.of("billing@shop.example"),
                List.of(steps),
                Optional.empty(),
                confirmedOn,
                Duration.ofDays(90));
    }

    private static String contradictions(Ownership owner) {
        return ContractCheck.of(
                        Sample.correctedContract().build(),
                        Sample.context().owner(owner).build())
                .report(Sample.TODAY)
                .toString();
    }

    private static String relying(Optional<Ownership> owner) {
        return ExpectationCheck.of(IN_AN_HOUR, Sample.OWNER)
                .against(
                        Sample.correctedContract().build(),
                        Sample.context().owner(owner).build())
                .toString();
    }

    @Test
    void warnsOfAnOwnerNobodyConfirmed() {
        assertThat(contradictions(owner(Optional.of(LocalDate.of(2026, 3, 2)))))
                .isEqualTo("[owner-not-confirmed, warning] context billing: expected the owner billing-core"
                        + " (billing@shop.example) to be confirmed every P90D, but it was last confirmed on"
                        + " 2026-03-02\n"
                        + "  fix: check team, contact and escalation, and set confirmedOn = \"2026-06-01\" in @Owner");
        assertThat(contradictions(owner(Optional.of(LocalDate.of(2026, 3, 3))))).isEmpty();
        assertThat(contradictions(owner(Optional.empty()))).isEmpty();
    }

    @Test
    void warnsOfAPathThatGetsShorter() {
        assertThat(contradictions(owner(Optional.empty(), step("on-call", 60), step("head of billing", 30))))
                .isEqualTo("[escalation-shortens, warning] context billing: expected each escalation step to have at"
                        + " least the time of the one before, but head of billing has PT30M and on-call before it has"
                        + " PT1H\n"
                        + "  fix: call head of billing first, or correct the times in @Escalate");
    }

    @Test
    void findsAnAnswerThatComesTooLate() {
        assertThat(relying(Optional.of(owner(Optional.empty(), step("on-call", 120)))))
                .isEqualTo(Sample.mismatch(
                        "answer-too-late",
                        "",
                        "expected somebody of the owner to answer within PT1H, but the soonest promise is PT2H",
                        "state @Escalate(within = \"PT1H\") in @Owner",
                        "be able to wait longer, and raise or drop answerWithin"));
        assertThat(relying(Optional.of(owner(Optional.empty(), step("on-call", 60)))))
                .isEmpty();
    }

    @Test
    void findsAnAnswerNobodyPromises() {
        assertThat(relying(Optional.of(owner(Optional.empty()))))
                .isEqualTo(Sample.mismatch(
                        "answer-not-promised",
                        "",
                        "expected somebody of the owner to answer within PT1H, but billing-core (billing@shop.example)"
                                + " states no escalation path",
                        "state @Escalate(within = \"PT1H\") in @Owner",
                        "be able to wait longer, and raise or drop answerWithin"));
        assertThat(relying(Optional.empty())).contains("but context billing names no owner");
    }

    @Test
    void warnsWhereTheOwnerIsNotKnown() {
        Findings findings = ExpectationCheck.of(IN_AN_HOUR, Sample.OWNER)
                .against(Sample.correctedContract().build());

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.toString())
                .startsWith(
                        "[answer-not-promised, warning] billing/invoice-issued 1.2.0: expected somebody of the owner"
                                + " to answer within PT1H, but the record of context billing is not at hand");
    }

    @Test
    void takesAResponseToAnIncidentAsAnAnswer() {
        ServiceLevelPromises level = new ServiceLevelPromises(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofHours(1)),
                ServiceLevelPromises.DEFAULT_WINDOW);

        assertThat(ExpectationCheck.of(IN_AN_HOUR, Sample.OWNER)
                        .against(Sample.correctedContract().serviceLevel(level).build()))
                .isEmpty();
    }
}
