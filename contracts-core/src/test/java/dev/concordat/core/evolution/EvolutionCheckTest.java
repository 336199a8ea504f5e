package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.TODAY;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.Grade;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvolutionCheckTest {
    private static EvolutionReport report(History history, SemanticContract contract, Dependent... dependents) {
        return EvolutionCheck.of(history, List.of(dependents), contract, TODAY).report();
    }

    private static final History ONE_VERSION =
            history(published("2026-01-01", contract("1.2.0", amount(EUR)).build()));

    @Test
    void saysNothingOfAFirstVersion() {
        EvolutionReport report =
                report(history(), contract("1.0.0", amount(EUR)).build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.base()).isEmpty();
        assertThat(report.requiredVersion()).isEmpty();
    }

    @Test
    void namesWhomAChangedUnitBreaks() {
        EvolutionReport report = report(
                ONE_VERSION,
                contract("1.3.0", amount(CENTS)).build(),
                bound(expectation(EvolutionSample.text("amount"))));

        assertThat(report.findings()).hasToString("""
                [version-too-low] billing/invoice-issued 1.3.0: expected version 2.0.0 or later, since it breaks READER and REPLAY compared with 1.2.0: amount: unit EUR became EUR minor units
                  fix: declare 2.0.0, or take the change back
                [unit-changed] billing/invoice-issued 1.3.0, field amount: unit EUR became EUR minor units
                  breaks READER and REPLAY, compared with 1.2.0: finance/revenue (billed-amount) relies on it (agreed 2026-03-02, purpose revenue-recognition, owner finance-data (finance@shop.example))
                  fix: keep field amount as it was, and add what is new beside it;
                       or publish it as 2.0.0 beside the versions before it, and keep those until 2026-08-30 at least;
                       or accept it in concordat-baseline.json under fingerprint 709b363f023777cc, with reason, approver and last day""");
        assertThat(report.breaking(Perspective.READER)).hasSize(1);
        assertThat(report.affecting("finance-data")).hasSize(1);
        assertThat(report.affecting("marketing")).isEmpty();
        assertThat(report.hittingNobodyKnown()).isEmpty();
    }

    @Test
    void asksForNoThirdLineBecauseOfWhatAnEarlierLineSaid() {
        History twoLines = history(
                published("2026-01-01", contract("1.0.0", text("amount")).build()),
                published("2026-02-01", contract("2.0.0", amount(EUR)).build()));

        EvolutionReport report = report(
                twoLines,
                contract("2.1.0", amount(EUR), Field.optional("note", new ScalarType(ScalarKind.TEXT)))
                        .build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.requiredVersion()).hasToString("Optional[2.1.0]");
    }

    @Test
    void tellsToWaitWhereTheEndIsAnnouncedAlready() {
        Field note = Field.optional("note", new ScalarType(ScalarKind.TEXT));
        History history = history(
                published("2026-05-01", contract("1.0.0", note).build()),
                published(
                        "2026-05-02",
                        contract("1.1.0", ending(note, "2026-05-02", "2026-12-01", "nobody needs it"))
                                .build()));

        EvolutionReport report = report(history, contract("1.2.0").build());

        assertThat(report.changes())
                .flatExtracting(GradedChange::remedies)
                .extracting(Remedy::inWords)
                .first()
                .isEqualTo("leave it as it was until 2026-12-01");
    }

    @Test
    void givesTheAdviceOfTheRuleWhereNothingHasToBeTakenBack() {
        EvolutionReport report = report(
                ONE_VERSION,
                contract("1.3.0", ending(amount(EUR), "2026-06-01", "2026-12-01", "nobody needs it"))
                        .build());

        assertThat(report.findings().where(one -> one.rule().id().equals("deprecation-announced")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .startsWith("tell those who read it; they have until the sunset to move;\n"
                                + "       or accept it in concordat-baseline.json under fingerprint "));
    }

    @Test
    void letsANewMajorVersionStandBesideTheOldOne() {
        EvolutionReport report = report(
                ONE_VERSION,
                contract("2.0.0", amount(CENTS)).build(),
                bound(expectation(EvolutionSample.text("amount"))));

        assertThat(report.findings()).isEmpty();
        assertThat(report.requiredVersion()).hasToString("Optional[2.0.0]");
        assertThat(report.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.licence().map(Licence::inWords))
                        .contains("2.0.0 stands beside 1.2.0, which stays until its own end is announced"));
    }

    @Test
    void letsAFieldGoWhoseEndWasAnnouncedInTime() {
        History history = history(
                published("2025-12-01", contract("1.0.0", text("note")).build()),
                published(
                        "2026-01-01",
                        contract("1.1.0", ending(text("note"), "2026-01-01", "2026-05-01", "nobody reads it"))
                                .build()));

        EvolutionReport report = report(history, contract("1.2.0").build(), bound(expectation(text("note"))));

        assertThat(report.findings().errors()).isEmpty();
        assertThat(report.requiredVersion()).hasToString("Optional[1.2.0]");
    }

    @Test
    void findsAFieldThatGoesWithoutNotice() {
        EvolutionReport report = report(ONE_VERSION, contract("1.3.0").build());

        assertThat(report.findings()).hasToString("""
                [version-too-low] billing/invoice-issued 1.3.0: expected version 2.0.0 or later, since it breaks READER compared with 1.2.0: amount: field decimal is gone
                  fix: declare 2.0.0, or take the change back
                [removed-while-active] billing/invoice-issued 1.3.0, field amount: expected an end that was announced, but 1.2.0 has the field without one
                  fix: put it back with @Deprecation, sunset 2026-08-30 or later; or publish 2.0.0 beside it
                [field-removed, warning] billing/invoice-issued 1.3.0, field amount: field decimal is gone
                  breaks READER, compared with 1.2.0: no consumer in the store relies on it
                  fix: keep field amount with @Deprecation, sunset 2026-08-30 or later, and what replaces it;
                       or publish it as 2.0.0 beside the versions before it, and keep those until 2026-08-30 at least;
                       or accept it in concordat-baseline.json under fingerprint d50693ef75ec49eb, with reason, approver and last day""");
    }

    @Test
    void letsStandWhatSomebodyAcceptedUntilTheLastDay() {
        SemanticContract contract = contract("1.3.0", amount(CENTS)).build();
        Change change = Evolution.between(ONE_VERSION.versions().get(0).document(), contract)
                .all()
                .get(0);
        KnownFinding known = new KnownFinding(
                change.rule(),
                change.place(),
                change.what(),
                "nobody had read it",
                "head of billing",
                TODAY,
                TODAY.plusDays(30));
        EvolutionCheck check = EvolutionCheck.of(
                        ONE_VERSION, List.of(bound(expectation(EvolutionSample.text("amount")))), contract, TODAY)
                .excepting(Baseline.of(List.of(known)));

        assertThat(check.report().findings().toString())
                .startsWith(
                        "[unit-changed, warning] billing/invoice-issued 1.3.0, field amount: unit EUR became EUR minor")
                .endsWith("\n  fix: accepted until 2026-07-01 by head of billing: nobody had read it");
        assertThat(check.report().changes())
                .singleElement()
                .satisfies(one -> assertThat(one.licence().map(Licence::inWords))
                        .contains("accepted until 2026-07-01 by head of billing: nobody had read it"));
        EvolutionCheck late = EvolutionCheck.of(ONE_VERSION, List.of(), contract, TODAY.plusDays(31))
                .excepting(Baseline.of(List.of(known)));
        assertThat(late.report().findings().hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "field-became-optional, ERROR, INFO, INFO",
        "field-became-required, INFO, ERROR, ERROR",
        "choice-value-removed, INFO, ERROR, ERROR",
        "choice-closed, INFO, ERROR, ERROR",
        "unit-changed, ERROR, ERROR, ERROR",
        "meaning-revision-raised, ERROR, ERROR, ERROR",
        "dedup-window-lengthened, ERROR, INFO, INFO",
    })
    void weighsAsTheDesignSays(String id, Severity reader, Severity replay, Severity writer) {
        assertThat(ChangeRule.all())
                .filteredOn(rule -> rule.id().equals(id))
                .singleElement()
                .satisfies(rule -> assertThat(rule.grade()).isEqualTo(Grade.of(reader, replay, writer)));
    }
}
