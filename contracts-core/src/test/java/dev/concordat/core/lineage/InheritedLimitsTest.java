package dev.concordat.core.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ends, sensitivity, clocks and reference data of inputs, which an output cannot make disappear. */
final class InheritedLimitsTest {
    private static final FactId INPUT = FactId.parse("billing/invoice-issued");
    private static final FactId PRODUCT = FactId.parse("catalogue/product");
    private static final DeprecationNotice END = new DeprecationNotice(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 6, 1),
            Optional.empty(),
            Optional.of("it moves"),
            Optional.empty());

    private static ProjectionRecord projection(ReferenceVersion... reference) {
        return new ProjectionRecord(
                "finance", "revenue", "what was billed", Optional.empty(), List.of(INPUT), List.of(reference));
    }

    private static Field.Builder text(String name) {
        Field.Builder builder = Field.builder();
        builder.name(name).type(new ScalarType(ScalarKind.TEXT));
        return builder;
    }

    private static SemanticContract.Builder input() {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(INPUT).version(Version.parse("1.2.0")).stage(Stage.ACTIVE);
        return builder;
    }

    private static SemanticContract.Builder output() {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FactId.parse("finance/monthly-revenue")).version(Version.parse("1.0.0"));
        builder.addFields(text("total").build());
        builder.addLineage(new FieldLineage("total", INPUT, List.of("amount"), "summed", 1, false, Map.of()));
        return builder;
    }

    private static List<String> whats(SemanticContract.Builder output, SemanticContract.Builder input) {
        return LineageCheck.of(projection(), output.build(), List.of(input.build()), List.of()).report().stream()
                .map(Finding::what)
                .toList();
    }

    @Test
    void rejectsAStableOutputOfAnInputThatEnds() {
        SemanticContract.Builder input =
                input().addFields(text("amount").build()).deprecation(END);

        assertThat(whats(output(), input)).as("a draft promises no stability").isEmpty();
        assertThat(whats(output().stage(Stage.ACTIVE), input))
                .containsExactly("expected input billing/invoice-issued 1.2.0 to stay, as the output does, but it is "
                        + "deprecated from 2026-12-01, may be gone from 2027-06-01, because it moves");
        assertThat(whats(output().stage(Stage.ACTIVE).deprecation(END), input)).isEmpty();
    }

    @Test
    void warnsOfTheEndOfAnInputUntilTheOutputsOwnNoticeBegins() {
        SemanticContract input =
                input().addFields(text("amount").build()).deprecation(END).build();
        LineageCheck ninety =
                LineageCheck.of(projection(), output().stage(Stage.ACTIVE).build(), List.of(input), List.of());
        LineageCheck thirty = LineageCheck.of(
                projection(),
                output().stage(Stage.ACTIVE)
                        .deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(30)), false))
                        .build(),
                List.of(SemanticContract.builder()
                        .from(input)
                        .deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(30)), false))
                        .build()),
                List.of());
        String what =
                "unkeepable-promise%s] finance/monthly-revenue 1.0.0: expected input billing/invoice-issued 1.2.0 to"
                        + " stay, as the output does, but it is deprecated from 2026-12-01, may be gone from 2027-06-01, because it"
                        + " moves%s\n  projection finance/revenue cannot promise more than its inputs\n  fix: move to another"
                        + " source, or announce the end of what is derived from it, with a sunset not after 2027-06-01";

        assertThat(ninety.on(LocalDate.of(2027, 3, 2)).report())
                .hasToString("[" + what.formatted(", warning", "; a warning until 2027-03-03, an error from then on"));
        assertThat(ninety.on(LocalDate.of(2027, 3, 3)).report()).hasToString("[" + what.formatted("", ""));
        assertThat(thirty.on(LocalDate.of(2027, 5, 1)).report().hasErrors()).isFalse();
        assertThat(thirty.on(LocalDate.of(2027, 5, 2)).report().hasErrors()).isTrue();
    }

    @Test
    void rejectsAStableOutputOfAFieldThatEnds() {
        SemanticContract.Builder input =
                input().addFields(text("amount").deprecation(END).build());

        assertThat(whats(output().stage(Stage.ACTIVE), input))
                .containsExactly("expected field amount of input billing/invoice-issued 1.2.0 to stay, as the output"
                        + " does, but it is deprecated from 2026-12-01, may be gone from 2027-06-01, because it moves");
    }

    @Test
    void rejectsALongerNoticeThanAnInputGives() {
        SemanticContract.Builder output = output().stage(Stage.ACTIVE);
        output.deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(180)), false));
        SemanticContract.Builder input = input().addFields(text("amount").build());
        input.deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(90)), false));

        assertThat(whats(output, input))
                .containsExactly("expected input billing/invoice-issued 1.2.0 to be announced before its end for P180D,"
                        + " as the output promises, but the input promises P90D");
    }

    @Test
    void rejectsALowerSensitivityThanThatOfItsSource() {
        SemanticContract.Builder input = input().addFields(
                        text("amount").sensitivity(Sensitivity.RESTRICTED).build());

        assertThat(whats(output(), input))
                .containsExactly("expected sensitivity RESTRICTED or above, as field amount of input"
                        + " billing/invoice-issued 1.2.0, from which it is derived, but it is not stated, which reads"
                        + " INTERNAL");
        assertThat(whats(output().sensitivity(Sensitivity.RESTRICTED), input)).isEmpty();
    }

    @Test
    void countsTheDelayBeforeALaterClock() {
        SemanticContract.Builder input = input().addFields(text("amount").build());
        input.freshness(fresh(FactClock.RECORDED, 1));
        input.delivery(new DeliveryPromises(
                Ordering.NOT_STATED, Duplicates.NOT_STATED, Optional.of(Duration.ofHours(48)), Optional.empty()));

        assertThat(whats(output().freshness(fresh(FactClock.OCCURRED, 49)), input))
                .isEmpty();
        assertThat(whats(output().freshness(fresh(FactClock.OCCURRED, 48)), input))
                .hasSize(1);
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

    @Test
    void rejectsReferenceDataReadAsOfAnotherTimeThanItsInputs() {
        SemanticContract.Builder input = input().addFields(text("amount").build());
        input.addQuality(new QualityGuarantee(
                new QualityRule.Reference("sku", PRODUCT, "sku", FactClock.OCCURRED),
                Percentage.ALL,
                QualitySeverity.ERROR));
        ReferenceVersion reference = new ReferenceVersion(PRODUCT, Version.parse("1.0.0"), FactClock.RECORDED);

        assertThat(LineageCheck.of(projection(reference), output().build(), List.of(input.build()), List.of())
                        .report()
                        .toString())
                .isEqualTo("""
                        [reference-as-of-differs] projection finance/revenue: expected catalogue/product as of the occurred clock, as field sku of input billing/invoice-issued 1.2.0 is looked up, but it is read as of the recorded clock
                          fix: read it as of OCCURRED in @ReferenceData""");
    }

    @Test
    void warnsOfADerivationFromWhatIsNotReliedOn() {
        ConsumerExpectation.Builder expectation = ConsumerExpectation.builder();
        expectation
                .consumer(ConsumerId.parse("finance/revenue"))
                .name("billed")
                .fact(INPUT)
                .purpose(new DeclaredPurpose("closing", PurposeKind.ANALYTICS, Optional.empty()))
                .addFields(text("invoiceId").build());

        assertThat(LineageCheck.of(
                                projection(),
                                output().build(),
                                List.of(input().addFields(text("amount").build())
                                        .build()),
                                List.of(expectation.build()))
                        .report()
                        .toString())
                .isEqualTo("""
                        [lineage-not-relied-on, warning] finance/monthly-revenue 1.0.0, field total: expected projection finance/revenue to rely on field amount of billing/invoice-issued, but no expectation names it
                          fix: add the field to the record the projection reads""");
    }

    @Test
    void rejectsFreshnessOfMoreFactsThanTheInputPromises() {
        SemanticContract.Builder input = input().addFields(text("amount").build());
        input.freshness(new FreshnessPromises.Promised(
                FactClock.OCCURRED,
                Duration.ofHours(1),
                Optional.empty(),
                Percentage.of(95),
                FreshnessPromises.Promised.DEFAULT_WINDOW,
                Optional.empty()));

        assertThat(whats(output().freshness(fresh(FactClock.OCCURRED, 6)), input))
                .containsExactly("expected input billing/invoice-issued 1.2.0 to be at most PT6H old for 100 %, as the"
                        + " output promises, but the input promises PT1H from the occurred clock for 95 % only");
        assertThat(LineageCheck.of(
                                projection(),
                                output().freshness(fresh(FactClock.OCCURRED, 6)).build(),
                                List.of(input.build()),
                                List.of())
                        .report()
                        .toString())
                .endsWith("\n  fix: lower targetPercent to 95 or promise none, or ask the owner of"
                        + " billing/invoice-issued to promise it for 100 %");
    }
}
