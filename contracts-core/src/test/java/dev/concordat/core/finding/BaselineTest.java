package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate END = LocalDate.parse("2027-05-31");
    private static final Finding OWNER = Finding.error(
            DemandRule.OWNER_MISSING,
            "billing/invoice-issued 1.2.0",
            "expected an owner, but there is none",
            "name one");
    private static final Finding UNIT = Finding.error(
            ExpectationRule.UNIT_DIFFERS, "billing/invoice-issued 1.2.0, field amount", "expected EUR", "add a field");

    private static Baseline frozen() {
        return Baseline.none().freeze(Findings.of(List.of(OWNER)), "the team is being formed", "head", TODAY, END);
    }

    private static Findings judged(LocalDate today) {
        return frozen().apply(Findings.of(List.of(OWNER)), today);
    }

    @Test
    void knownErrorBecomesANoteWithItsReason() {
        assertThat(judged(TODAY))
                .hasToString("[owner-missing, info] billing/invoice-issued 1.2.0: expected an owner, but there is none;"
                        + " known until 2027-05-31: the team is being formed (approved by head on 2026-11-23)\n"
                        + "  fix: name one");
    }

    @Test
    void exceptionHoldsThroughItsLastDayAndWarnsBefore() {
        assertThat(judged(END.minusDays(31))).hasSize(1);
        assertThat(judged(END.minusDays(30)).list().get(0))
                .hasToString("[exception-expires-soon, warning] billing/invoice-issued 1.2.0: the exception from"
                        + " [owner-missing] ends on 2027-05-31, in 30 days\n"
                        + "  fix: mend what was found, or let head review it and give it a new date");
        assertThat(judged(END).hasErrors()).isFalse();
        assertThat(judged(END.plusDays(1)))
                .hasToString("[owner-missing] billing/invoice-issued 1.2.0: expected an owner, but there is none; its"
                        + " exception expired on 2027-05-31 (the team is being formed)\n  fix: name one");
    }

    @Test
    void notesAnExceptionThatMatchesNothing() {
        String fingerprint = frozen().entries().get(0).fingerprint();

        assertThat(frozen().apply(Findings.none(), TODAY))
                .hasToString("[exception-not-needed, info] billing/invoice-issued 1.2.0: the exception from"
                        + " [owner-missing] (fingerprint " + fingerprint
                        + ") matches nothing any more\n  fix: no longer needed: remove it from the baseline");
    }

    @Test
    void raisedVersionIsStillKnownButAnotherPlaceIsNot() {
        Finding raised = Finding.error(OWNER.rule(), "billing/invoice-issued 1.3.0", OWNER.what(), OWNER.fix());
        Finding other = Finding.error(OWNER.rule(), "billing/credit-posted 1.2.0", OWNER.what(), OWNER.fix());

        assertThat(frozen().apply(Findings.of(List.of(raised)), TODAY).hasErrors())
                .isFalse();
        assertThat(frozen().apply(Findings.of(List.of(other)), TODAY).errors()).containsExactly(other);
    }

    @Test
    void neverCoversWhatAConsumerReliesOn() {
        Baseline baseline = frozen().freeze(Findings.of(List.of(OWNER, UNIT)), "later", "me", TODAY, END);

        assertThat(baseline).isEqualTo(frozen());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownFinding(UNIT.rule(), UNIT.place(), UNIT.what(), "later", "me", TODAY, END))
                .withMessage("expected a rule on what the owner declares, but findings of [unit-differs] can have no"
                        + " exception");
    }

    @Test
    void freezingAgainKeepsWhatWasReviewed() {
        assertThat(frozen().freeze(
                                Findings.of(List.of(OWNER)), "another", "me", TODAY.plusDays(300), END.plusDays(300)))
                .isEqualTo(frozen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "TODO", " TODO: say why"})
    void refusesAReasonThatIsNone(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.none().freeze(Findings.of(List.of(OWNER)), reason, "me", TODAY, END))
                .withMessage("expected a reason, but was \"" + reason.strip() + "\"");
    }

    @Test
    void refusesDatesTooFarApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Baseline.none().freeze(Findings.of(List.of(OWNER)), "later", "me", TODAY, TODAY.plusDays(401)))
                .withMessage("expected expires 1 to 400 days after since, but from 2026-11-23 to 2027-12-29 it is 401"
                        + " days");
    }
}
