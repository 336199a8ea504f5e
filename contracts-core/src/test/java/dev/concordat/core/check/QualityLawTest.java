package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.QualitySeverity;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class QualityLawTest {
    private static final Field AMOUNT = Field.optional("amount", new ScalarType(ScalarKind.INTEGER));
    private static final QualityRule RANGE =
            new QualityRule.Range("amount", Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN));
    private static final QualityRule UNIQUE = new QualityRule.Uniqueness(List.of("amount"));
    private static final QualityRule COMPLETE = new QualityRule.Completeness("amount");

    private static QualityGuarantee guarantee(QualityRule rule, int percent) {
        return new QualityGuarantee(rule, Percentage.of(percent), QualitySeverity.ERROR);
    }

    private static SemanticContract contract(QualityGuarantee... guarantees) {
        return Sample.correctedContract(AMOUNT).addQuality(guarantees).build();
    }

    private static boolean refused(QualityGuarantee relied, QualityGuarantee stated) {
        return ExpectationCheck.of(Sample.expectation().addQuality(relied).build(), Sample.OWNER)
                .against(contract(stated))
                .hasErrors();
    }

    /** Asking for more is never easier. */
    @Property
    boolean raisingThePercentageNeverCoversWhatWasNotCovered(
            @ForAll @IntRange(min = 1, max = 100) int lower,
            @ForAll @IntRange(min = 1, max = 100) int higher,
            @ForAll @IntRange(min = 1, max = 100) int stated) {
        QualityGuarantee promise = guarantee(RANGE, stated);
        return !refused(guarantee(RANGE, Math.min(lower, higher)), promise)
                || refused(guarantee(RANGE, Math.max(lower, higher)), promise);
    }

    @Property
    void measuresWhatASlowCountGives(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 15) Integer> amounts) {
        // Below 0 stands for an absent value every other time, so that all three rules differ.
        List<Optional<Integer>> values = amounts.stream()
                .map(value -> value < 0 && value % 2 == 0 ? Optional.<Integer>empty() : Optional.of(value))
                .toList();
        List<Integer> there = values.stream().flatMap(Optional::stream).toList();
        List<EmittedFact> facts = values.stream()
                .map(value -> EmittedFact.of(
                        value.map(one -> "{\"amount\": " + one + "}").orElse("{}")))
                .toList();

        List<QualityMeasurement> measured = QualityCheck.of(
                        contract(guarantee(COMPLETE, 50), guarantee(RANGE, 50), guarantee(UNIQUE, 50)))
                .measure(facts)
                .measurements();

        assertThat(counts(measured.get(0))).isEqualTo(List.of(amounts.size(), there.size()));
        assertThat(counts(measured.get(1))).isEqualTo(List.of(there.size(), (int)
                there.stream().filter(value -> value >= 0 && value <= 10).count()));
        assertThat(counts(measured.get(2))).isEqualTo(List.of(there.size(), (int) there.stream()
                .filter(value -> there.stream().filter(value::equals).count() == 1)
                .count()));
    }

    private static List<Integer> counts(QualityMeasurement measurement) {
        return measurement instanceof QualityMeasurement.Measured measured
                ? List.of(measured.counted(), measured.kept())
                : List.of(0, 0);
    }
}
