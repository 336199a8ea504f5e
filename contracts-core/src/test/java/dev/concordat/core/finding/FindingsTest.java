package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Finding B = Finding.error(ExpectationRule.FIELD_MISSING, "b", "gone", "somebody", "keep it");
    private static final Finding A = Finding.error(ExpectationRule.UNIT_DIFFERS, "a", "other", "convert");
    private static final Finding NOTE = A.as(Severity.INFO);

    @Test
    void sortsByWeightAndPlaceAndDropsRepetitions() {
        assertThat(Findings.of(List.of(NOTE, B, A, B)).list()).containsExactly(A, B, NOTE);
    }

    @Test
    void rendersWhatWhoAndFix() {
        assertThat(Findings.of(List.of(NOTE, B)).toString())
                .isEqualTo("[field-missing] b: gone\n  somebody\n  fix: keep it\n"
                        + "[unit-differs, info] a: other\n  fix: convert");
    }

    @Test
    void failsOnlyOnErrors() {
        Findings.of(List.of(NOTE)).verify();
        Findings failing = Findings.of(List.of(NOTE, B));

        assertThatThrownBy(failing::verify)
                .isInstanceOf(FindingsException.class)
                .hasMessage(failing.errors().toString())
                .satisfies(thrown ->
                        assertThat(((FindingsException) thrown).findings()).isEqualTo(failing));
        assertThat(failing.errors()).containsExactly(B);
        assertThat(Findings.none().and(failing)).isEqualTo(failing).hasSameHashCodeAs(failing);
    }

    @Test
    void aFailureLeavesOutWhatIsOnlyTold() {
        Finding error = Finding.error(DemandRule.MEANING_MISSING, "class a", "expected one", "add it");
        Findings all = Findings.of(List.of(
                error,
                Finding.error(DemandRule.OWNER_MISSING, "class b", "known", "none")
                        .as(Severity.INFO)));

        assertThatThrownBy(all::verify)
                .hasMessage("[meaning-missing] class a: expected one\n  fix: add it")
                .satisfies(thrown ->
                        assertThat(((FindingsException) thrown).findings()).isEqualTo(all));
    }
}
