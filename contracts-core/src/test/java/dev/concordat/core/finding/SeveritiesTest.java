package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
    private static Severities.Adjusted harmlessForReaders(ChangeRule rule, String reason) {
        return new Severities.Adjusted(rule, Optional.of(Severity.INFO), Optional.empty(), Optional.empty(), reason);
    }

    @Test
    void weighsAsTheRuleSaysUnlessAdjusted() {
        assertThat(Severities.BUILT_IN.adjusted()).isEmpty();
        ChangeRule.all()
                .forEach(rule -> assertThat(Severities.BUILT_IN.gradeOf(rule)).isEqualTo(rule.grade()));
    }

    @Test
    void adjustsOnlyTheWeightsThatAreStated() {
        Severities adjusted = Severities.of(
                List.of(harmlessForReaders(MeaningChangeRule.UNIT_CHANGED, "no reader computes with it")));

        assertThat(adjusted.gradeOf(MeaningChangeRule.UNIT_CHANGED))
                .isEqualTo(Grade.of(Severity.INFO, Severity.ERROR, Severity.ERROR));
        assertThat(adjusted.gradeOf(ShapeChangeRule.FIELD_REMOVED)).isEqualTo(ShapeChangeRule.FIELD_REMOVED.grade());
        assertThat(adjusted.adjusted()).hasSize(1);
    }

    @Test
    void keepsTheStepOfTheRule() {
        Severities.Adjusted louder = new Severities.Adjusted(
                MeaningChangeRule.MEANING_REWORDED,
                Optional.empty(),
                Optional.of(Severity.ERROR),
                Optional.of(Severity.INFO),
                "wording is law here");

        assertThat(Severities.of(List.of(louder)).gradeOf(MeaningChangeRule.MEANING_REWORDED))
                .isEqualTo(new Grade(
                        Severity.WARNING,
                        Severity.ERROR,
                        Severity.INFO,
                        MeaningChangeRule.MEANING_REWORDED.grade().step()));
    }

    @Test
    void refusesAWeightWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> harmlessForReaders(MeaningChangeRule.UNIT_CHANGED, " TODO "))
                .withMessage("expected a reason, but was \"TODO\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> harmlessForReaders(MeaningChangeRule.UNIT_CHANGED, " "))
                .withMessage("expected a reason, but was \"\"");
    }

    @Test
    void refusesAnAdjustmentOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Severities.Adjusted(
                        MeaningChangeRule.UNIT_CHANGED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "because"))
                .withMessage("expected a weight for reader, replay or writer, but there is none");
    }

    @Test
    void refusesTwoWeightsForOneRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of(
                        harmlessForReaders(MeaningChangeRule.UNIT_CHANGED, "no reader computes with it"),
                        harmlessForReaders(MeaningChangeRule.UNIT_CHANGED, "said twice"))))
                .withMessage("expected each rule once, but there are two weights for unit-changed");
    }
}
