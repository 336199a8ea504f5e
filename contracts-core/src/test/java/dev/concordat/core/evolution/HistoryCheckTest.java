package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCheckTest {
    private static final String PLACE = "billing/invoice-issued ";

    private static Published<SemanticContract> version(String day, String version) {
        return published(day, contract(version).build());
    }

    private static String found(History history, String today) {
        return Findings.of(HistoryCheck.of(history, LocalDate.parse(today))).toString();
    }

    private static String gap(String before, String after) {
        return found(history(version("2026-01-01", before), version("2026-01-02", after)), "2026-06-01");
    }

    @Test
    void namesTheGap() {
        assertThat(gap("1.0.0", "1.2.0"))
                .isEqualTo("[version-skipped, warning] " + PLACE
                        + "1.2.0: expected the version after 1.0.0, but there is a gap\n"
                        + "  fix: restore what lies between from version control, if it was ever published");
    }

    @ParameterizedTest
    @CsvSource({"1.0.0, 1.0.2", "1.0.0, 1.1.1", "1.0.3, 1.2.0", "0.1.0, 0.3.0"})
    void findsAGap(String before, String after) {
        assertThat(gap(before, after)).startsWith("[version-skipped, warning] " + PLACE + after);
    }

    @ParameterizedTest
    @CsvSource({"1.0.0, 1.0.1", "1.0.7, 1.1.0", "1.0.0, 2.0.0", "1.4.2, 3.1.1", "0.1.0, 0.1.1"})
    void takesTheNextVersionForNoGap(String before, String after) {
        assertThat(gap(before, after)).isEmpty();
    }

    @Test
    void findsAHigherVersionThatWasPublishedBeforeALowerOne() {
        assertThat(found(history(version("2026-01-02", "1.0.0"), version("2026-01-01", "1.1.0")), "2026-06-01"))
                .isEqualTo("[history-out-of-order, warning] " + PLACE
                        + "1.1.0: expected it to be published after 1.0.0 of 2026-01-02, but it was on 2026-01-01\n"
                        + "  fix: read both as they are: notices count from the earlier of the two days");
        assertThat(found(history(version("2026-01-02", "1.0.0"), version("2026-01-02", "1.1.0")), "2026-06-01"))
                .isEmpty();
        assertThat(found(history(version("2026-01-02", "1.0.0"), version("2026-01-01", "2.0.0")), "2026-06-01"))
                .isEmpty();
    }

    @Test
    void findsAClockBeforeThePublication() {
        History history = history(version("2026-06-03", "1.0.0"));

        assertThat(found(history, "2026-06-01"))
                .isEqualTo("[history-in-future, warning] " + PLACE
                        + "1.0.0: expected a day of publication up to 2026-06-01, but it is 2026-06-03\n"
                        + "  fix: set the clock of this machine right; if the file is wrong, say so beside it, and"
                        + " never edit it");
        // One day is left for time zones.
        assertThat(found(history, "2026-06-02")).isEmpty();
    }
}
