package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceLevelStatementTest {
    private static ServiceLevelPromises level(double completeness, double quality, int days, int minutes) {
        return new ServiceLevelPromises(
                Optional.of(Percentage.of(completeness)),
                Optional.of(Percentage.of(quality)),
                Optional.of(Duration.ofDays(days)),
                Optional.of(Duration.ofMinutes(minutes)),
                ServiceLevelPromises.DEFAULT_WINDOW);
    }

    private static List<String> relying(ServiceLevelPromises expected, ServiceLevelPromises stated) {
        return ExpectationCheck.of(Sample.expectation().serviceLevel(expected).build(), Sample.OWNER)
                .against(Sample.correctedContract().serviceLevel(stated).build())
                .stream()
                .map(finding -> finding.rule().id() + ": " + finding.what())
                .toList();
    }

    @Test
    void warnsOfAResponseBeforeAnybodyAnswers() {
        ServiceLevelPromises quick = new ServiceLevelPromises(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofMinutes(10)),
                ServiceLevelPromises.DEFAULT_WINDOW);

        assertThat(Sample.contradictions(
                        Sample.correctedContract().serviceLevel(quick).build()))
                .isEqualTo("[response-before-escalation, warning] billing/invoice-issued 1.2.0: work on an incident"
                        + " begins within PT10M, but billing on-call, who is called first, has PT30M to answer\n"
                        + "  fix: shorten the first step in @Escalate, or raise respondWithin in @ServiceLevel");
    }

    @Test
    void findsAPercentageThatMeasuresNothing() {
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .serviceLevel(level(99, 98.5, 30, 60))
                        .build()))
                .isEqualTo("[quality-level-measures-nothing] billing/invoice-issued 1.2.0: 98.5 % of facts keep all"
                        + " quality guarantees, but none is stated\n"
                        + "  fix: state guarantees with @Quality, or drop qualityPercent");
    }

    @Test
    void leavesADefaultOfTheContextToItsOtherFacts() {
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .serviceLevel(level(99, 98.5, 30, 60))
                        .putOrigins("service-level", Origin.INHERITED)
                        .build()))
                .isEmpty();
    }

    @Test
    void findsALevelThatIsTooLow() {
        assertThat(relying(level(99, 99, 365, 60), level(98, 97.5, 180, 120)))
                .containsExactly(
                        "service-level-too-low: expected a response within PT1H, but the contract says PT2H",
                        "service-level-too-low: expected a stable schema for P365D at least, but the contract says for"
                                + " P180D",
                        "service-level-too-low: expected completeness 99 % at least, but the contract says 98 %",
                        "service-level-too-low: expected quality 99 % at least, but the contract says 97.5 %");
        assertThat(relying(level(99, 99, 365, 60), level(99, 99, 365, 60))).isEmpty();
        assertThat(relying(level(99, 99, 365, 60), level(100, 100, 366, 59))).isEmpty();
    }

    @Test
    void findsALevelThatIsNotStated() {
        ServiceLevelPromises complete = new ServiceLevelPromises(
                Optional.of(Percentage.of(99)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ServiceLevelPromises.DEFAULT_WINDOW);

        assertThat(Sample.mismatches(
                        Sample.expectation().serviceLevel(complete).build(),
                        Sample.correctedContract().build()))
                .isEqualTo(Sample.mismatch(
                        "service-level-not-stated",
                        "",
                        "expected completeness 99 % at least, but the contract says nothing about it",
                        "promise it in completenessPercent of @ServiceLevel, if that is true",
                        "live with less, and change or drop completenessPercent"));
    }

    @Test
    void findsPercentagesOverALongerTime() {
        ServiceLevelPromises week = new ServiceLevelPromises(
                Optional.of(Percentage.of(99)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofDays(7));

        assertThat(relying(week, level(99, 99, 1, 60)))
                .containsExactly(
                        "service-level-too-low: expected percentages to hold over any P7D, but the contract says"
                                + " P30D");
    }
}
