package dev.concordat.core.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.store.ContractStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class LineageCheckTest {
    private static final FactId INPUT = FactId.parse("billing/invoice-issued");
    private static final FactId OUTPUT = FactId.parse("finance/monthly-revenue");
    private static final FactId DATASET = FactId.parse("catalogue/product");

    private static ProjectionRecord projection(ReferenceVersion... reference) {
        return new ProjectionRecord(
                "finance", "revenue", "what was billed", Optional.empty(), List.of(INPUT), List.of(reference));
    }

    private static SemanticContract.Builder contract(FactId fact, String version) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact).version(Version.parse(version));
        return builder;
    }

    private static SemanticContract.Builder input() {
        return contract(INPUT, "1.2.0");
    }

    private static SemanticContract.Builder output() {
        return contract(OUTPUT, "1.0.0");
    }

    private static Field text(String name) {
        return Field.required(name, new ScalarType(ScalarKind.TEXT));
    }

    private static FieldLineage derived(String field, String from, Map<String, String> lifts) {
        return new FieldLineage(field, INPUT, List.of(from), "copied", 1, false, lifts);
    }

    private static FreshnessPromises fresh(FactClock clock, int hours) {
        return new FreshnessPromises.Promised(
                clock,
                Duration.ofHours(hours),
                Optional.empty(),
                Percentage.ALL,
                FreshnessPromises.Promised.DEFAULT_WINDOW,
                Optional.empty());
    }

    private static Findings check(SemanticContract.Builder output, SemanticContract.Builder input) {
        return LineageCheck.of(projection(), output.build(), List.of(input.build()), List.of())
                .report();
    }

    private static List<String> whats(Findings findings) {
        return findings.stream().map(Finding::what).toList();
    }

    @Test
    void rejectsOutputFresherThanItsInput() {
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 1));
        SemanticContract.Builder input = input();
        input.freshness(fresh(FactClock.OCCURRED, 6));

        assertThat(check(output, input).toString()).isEqualTo("""
                [unkeepable-promise] finance/monthly-revenue 1.0.0: expected input billing/invoice-issued 1.2.0 to be at most PT1H old, as the output promises, but the input promises PT6H from the occurred clock
                  projection finance/revenue cannot promise more than its inputs
                  fix: promise an older age or none, or ask the owner of billing/invoice-issued for a fresher one""");
    }

    @Test
    void rejectsFreshnessOverAnInputThatPromisesNoneOrNothingBefore() {
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 9));
        String expected =
                "expected input billing/invoice-issued 1.2.0 to be at most PT9H old, as the output promises, but the input ";
        SemanticContract.Builder none = input();
        none.freshness(new FreshnessPromises.NonePromised());
        SemanticContract.Builder undelayed = input();
        undelayed.freshness(fresh(FactClock.RECORDED, 1));

        assertThat(whats(check(output, input()))).containsExactly(expected + "promises no freshness");
        assertThat(whats(check(output, none))).containsExactly(expected + "says that it promises no freshness");
        assertThat(whats(check(output, undelayed)))
                .containsExactly(expected + "promises PT1H from the recorded clock and nothing about the time before");
    }

    @Test
    void rejectsAppendOnlyOverAnInputThatRestates() {
        SemanticContract.Builder output = output();
        output.addCorrections(new NonePromised());
        SemanticContract.Builder input = input();
        input.addCorrections(new Restatement(FactClock.RECORDED, List.of()));

        assertThat(whats(check(output, input)))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to stand, as the output promises no"
                                + " corrections, but the input is corrected: RESTATEMENT the latest by the recorded clock holds");
        output.addCorrections(new Restatement(FactClock.RECORDED, List.of()));
        assertThat(check(output, input)).isEmpty();
    }

    @Test
    void takesCompensationsIntoALedgerAsEntries() {
        SemanticContract.Builder output = output();
        output.addCorrections(new LedgerEntries(Optional.empty(), List.of()));
        SemanticContract.Builder input = input();
        input.addCorrections(new Compensation(FactId.parse("billing/credit-memo"), true, Optional.empty()));

        assertThat(check(output, input)).isEmpty();
    }

    @Test
    void rejectsMoreStabilityReplayAndCompleteness() {
        SemanticContract.Builder output = output();
        output.stage(Stage.ACTIVE)
                .delivery(new dev.concordat.api.correction.DeliveryPromises(
                        dev.concordat.api.Ordering.NOT_STATED,
                        dev.concordat.api.Duplicates.NOT_STATED,
                        Optional.empty(),
                        Optional.of(Duration.ofDays(400))))
                .serviceLevel(new ServiceLevelPromises(
                        Optional.of(Percentage.of(99.5)),
                        Optional.empty(),
                        Optional.of(Duration.ofDays(365)),
                        Optional.empty(),
                        ServiceLevelPromises.DEFAULT_WINDOW));

        assertThat(whats(check(output, input())))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to be at stage ACTIVE, as the output is, but the"
                                + " input is at stage DRAFT",
                        "expected input billing/invoice-issued 1.2.0 to be complete for 99.5 %, as the output promises,"
                                + " but the input promises none",
                        "expected input billing/invoice-issued 1.2.0 to be replayable for P400D, as the output"
                                + " promises, but the input promises none",
                        "expected input billing/invoice-issued 1.2.0 to stay readable as it is for P365D, as the"
                                + " output promises, but the input promises none");
    }

    @Test
    void rejectsLowerPrivacyClassUnlessAnonymised() {
        SemanticContract.Builder input = input();
        input.addFields(Field.builder()
                .name("email")
                .type(new ScalarType(ScalarKind.TEXT))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.DELETE))
                .build());
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "email", Map.of()));
        SemanticContract.Builder anonymous = output();
        anonymous
                .addFields(text("who"))
                .addLineage(new FieldLineage("who", INPUT, List.of("email"), "hashed", 1, true, Map.of()));

        assertThat(whats(check(output, input)))
                .containsExactly("expected privacy class PERSONAL or above, as field email of input"
                        + " billing/invoice-issued 1.2.0, from which it is derived, but it is NOT_PERSONAL");
        assertThat(check(anonymous, input)).isEmpty();
    }

    @Test
    void inheritsExclusionsUntilTheyAreLifted() {
        SemanticContract.Builder input = input();
        input.meaning(new BusinessMeaning("owed", 1, List.of(), List.of("marketing")))
                .addFields(text("id"));
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "id", Map.of()));
        SemanticContract.Builder lifted = output();
        lifted.addFields(text("who"))
                .addLineage(derived("who", "id", Map.of("marketing", "summed up", "regulatory", "audited")));

        assertThat(check(output, input).toString()).isEqualTo("""
                [exclusion-not-inherited] finance/monthly-revenue 1.0.0: expected what is derived from billing/invoice-issued to be not suitable for marketing, as the input says, but nothing is said of it on who
                  fix: repeat notFor = "marketing", or lift it in @DerivedFrom with a reason""");
        assertThat(check(lifted, input).toString()).isEqualTo("""
                [lift-without-exclusion, warning] finance/monthly-revenue 1.0.0, field who: expected to lift what billing/invoice-issued excludes, but it does not exclude "regulatory"; there are: marketing
                  fix: remove the lift, or correct its name""");
    }

    @Test
    void marksDerivationsOfAMeaningThatChanged() {
        SemanticContract.Builder input = input();
        input.meaning(new BusinessMeaning("owed without tax", 2, List.of(), List.of()))
                .addFields(text("id"));
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "id", Map.of()));

        assertThat(check(output, input).toString()).isEqualTo("""
                [derived-meaning-to-review, warning] finance/monthly-revenue 1.0.0: expected derivations written for revision 2 of the meaning of billing/invoice-issued, but who for revision 1; it now means: owed without tax
                  fix: read it, then raise meaningRevision or change the rule""");
    }

    @Test
    void reportsLineageThatNamesWhatIsNotThere() {
        SemanticContract.Builder input = input();
        input.addFields(text("amount"));
        SemanticContract.Builder output = output();
        output.addFields(text("total"), text("note"))
                .addLineage(derived("total", "amonut", Map.of()))
                .addLineage(derived("totl", "amount", Map.of()))
                .addLineage(new FieldLineage(
                        "total", FactId.parse("billing/x"), List.of("y"), "copied", 1, false, Map.of()));

        assertThat(whats(check(output, input)))
                .containsExactly(
                        "expected a field of input billing/invoice-issued 1.2.0, but there is no amonut; did you mean"
                                + " \"amount\"? there are: amount",
                        "expected an input of projection finance/revenue, but billing/x is none; there are:"
                                + " billing/invoice-issued",
                        "expected a field of the output, but there is no totl; did you mean \"total\"? there are:"
                                + " total, note",
                        "expected to know from what each field is derived, but nothing is said of note");
        assertThat(LineageCheck.inStore(ContractStore.empty(), projection(), output().build())
                        .report()
                        .toString())
                .startsWith(
                        "[input-not-published, warning] projection finance/revenue: expected a published contract of input"
                                + " billing/invoice-issued, but there is none");
    }

    @Test
    void checksVersionsAndClocksOfReferenceData() {
        LineageCheck check = LineageCheck.of(
                projection(
                        new ReferenceVersion(DATASET, Version.parse("1.0.0"), FactClock.OCCURRED),
                        new ReferenceVersion(DATASET, Version.parse("3.0.0"), FactClock.OCCURRED)),
                output().build(),
                List.of(input().build()),
                List.of());

        assertThat(check.report()).isEmpty();
        assertThat(check.withDatasets(List.of(
                                contract(DATASET, "1.0.0").build(),
                                contract(DATASET, "2.0.0").build()))
                        .report()
                        .toString())
                .isEqualTo("""
                [reference-not-published] projection finance/revenue: expected catalogue/product 3.0.0 to be published, but it is not; did you mean "1.0.0"? there are: 1.0.0, 2.0.0
                  fix: correct the version, or ask context catalogue to publish it
                [reference-outdated, warning] projection finance/revenue: expected the latest version of catalogue/product, which is 2.0.0, but 1.0.0 is read
                  fix: read what changed, then raise the version in @ReferenceData""");
    }

    @Test
    void refusesAnOutputOfSomebodyElse() {
        SemanticContract other = contract(INPUT, "1.0.0").build();

        assertThatThrownBy(() -> LineageCheck.of(projection(), other, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an output of finance/revenue, but billing/invoice-issued is one of billing");
    }

    @Property(tries = 100)
    void whoPromisesNothingHasNoUnkeepablePromise(
            @ForAll Stage stage, @ForAll FactClock clock, @ForAll @IntRange(min = 1, max = 99) int hours) {
        SemanticContract.Builder input = input();
        input.stage(stage)
                .freshness(fresh(clock, hours))
                .addCorrections(new Restatement(clock, List.of()))
                .addFields(text("id"));

        assertThat(check(output(), input).stream().map(Finding::rule)).doesNotContain(LineageRule.UNKEEPABLE_PROMISE);
    }

    @Test
    void looksAtTheInputsAnOutputIsMadeOf() {
        FactId other = FactId.parse("support/case-opened");
        ProjectionRecord both = new ProjectionRecord(
                "finance", "revenue", "what was billed", Optional.empty(), List.of(INPUT, other), List.of());
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 6));
        output.addFields(text("who"), text("at"));
        output.putRoles(Role.PUBLISHED_AT, new RoleLocation.InPayload("at"));
        SemanticContract.Builder input = input();
        input.freshness(fresh(FactClock.OCCURRED, 6)).addFields(text("customerId"));
        List<SemanticContract> inputs =
                List.of(input.build(), contract(other, "1.0.0").build());

        assertThat(whats(
                        LineageCheck.of(both, output.build(), inputs, List.of()).report()))
                .as("as long as a field can come from anywhere")
                .containsExactly(
                        "expected input support/case-opened 1.0.0 to be at most PT6H old, as the output promises, but the"
                                + " input promises no freshness",
                        "expected to know from what each field is derived, but nothing is said of who");
        output.addLineage(derived("who", "customerId", Map.of()));
        assertThat(whats(
                        LineageCheck.of(both, output.build(), inputs, List.of()).report()))
                .isEmpty();
    }
}
