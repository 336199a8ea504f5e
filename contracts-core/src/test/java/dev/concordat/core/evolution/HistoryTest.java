package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    /** Every version can be replayed for 400 days. */
    private static final History THREE = history(
            published("2026-03-01", contract("1.2.0", amount(CENTS)).build()),
            published("2025-01-01", contract("1.0.0", amount(EUR)).build()),
            published("2025-06-01", contract("1.1.0", amount(CENTS)).build()));

    private static List<String> versions(List<Published<SemanticContract>> published) {
        return published.stream()
                .map(one -> one.document().version().toString())
                .toList();
    }

    @Test
    void sortsByVersion() {
        assertThat(versions(THREE.versions())).containsExactly("1.0.0", "1.1.0", "1.2.0");
    }

    @Test
    void refusesVersionsOfSeveralFacts() {
        SemanticContract other =
                contract("1.1.0").fact(FactId.parse("billing/invoice-sent")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        history(published("2026-01-01", contract("1.0.0").build()), published("2026-01-01", other)))
                .withMessage("expected versions of one fact, but there are [billing/invoice-issued,"
                        + " billing/invoice-sent]");
    }

    @Test
    void isEmptyWhereTheStoreHasNothing() {
        assertThat(History.inStore(ContractStore.empty(), EvolutionSample.FACT).versions())
                .isEmpty();
    }

    @Test
    void findsTheVersionBefore() {
        assertThat(THREE.before(new Version(1, 1, 0)))
                .hasValueSatisfying(one -> assertThat(one.document().version()).hasToString("1.0.0"));
        assertThat(THREE.before(new Version(1, 1, 1)))
                .hasValueSatisfying(one -> assertThat(one.document().version()).hasToString("1.1.0"));
        assertThat(THREE.before(new Version(1, 0, 0))).isEmpty();
    }

    @Test
    void replaysAVersionUntilTheLastDayOfItsLastFact() {
        // 1.1.0 took the place of 1.0.0 on 2025-06-01; the base, 1.2.0, is never among the older ones.
        LocalDate last = LocalDate.parse("2025-06-01").plusDays(400);

        assertThat(versions(THREE.replayable(new Version(1, 3, 0), last))).containsExactly("1.0.0", "1.1.0");
        assertThat(versions(THREE.replayable(new Version(1, 3, 0), last.plusDays(1))))
                .containsExactly("1.1.0");
        assertThat(THREE.replayable(
                        new Version(1, 3, 0), LocalDate.parse("2026-03-01").plusDays(401)))
                .isEmpty();
    }

    @Test
    void replaysNothingIfNothingIsPromisedOrThere() {
        History silent = history(
                published("2026-01-01", contract("1.0.0").build()),
                published(
                        "2026-02-01",
                        contract("1.1.0").delivery(DeliveryPromises.NONE).build()));

        assertThat(silent.replayable(new Version(1, 2, 0), LocalDate.parse("2026-02-02")))
                .isEmpty();
        assertThat(THREE.replayable(new Version(1, 0, 0), LocalDate.parse("2026-02-02")))
                .isEmpty();
    }

    private static EvolutionReport report(String today) {
        return EvolutionCheck.of(
                        THREE,
                        List.of(bound(expectation(amount(CENTS)))),
                        contract("1.3.0", amount(CENTS)).build(),
                        LocalDate.parse(today))
                .report();
    }

    @Test
    void namesTheOlderVersionThatStoredFactsAreStillOf() {
        assertThat(report("2026-07-06").findings()).hasToString("""
                [version-too-low] billing/invoice-issued 1.3.0: expected version 2.0.0 or later, since it breaks REPLAY compared with 1.0.0: amount: unit EUR became EUR minor units
                  fix: declare 2.0.0, or take the change back
                [unit-changed, warning] billing/invoice-issued 1.3.0, field amount: unit EUR became EUR minor units
                  breaks REPLAY, compared with 1.0.0: whoever replays facts stored under that version
                  fix: keep field amount as it was, and add what is new beside it;
                       or publish it as 2.0.0 beside the versions before it, and keep those until 2026-10-04 at least;
                       or accept it in concordat-baseline.json under fingerprint 709b363f023777cc, with reason, approver and last day""");
        assertThat(report("2026-07-07").findings()).isEmpty();
    }

    @Test
    void reportsAChangeOnceThatTheBaseShowsToo() {
        EvolutionReport report = EvolutionCheck.of(
                        THREE, List.of(), contract("1.3.0").build(), LocalDate.parse("2026-03-02"))
                .report();

        assertThat(report.changes())
                .singleElement()
                .satisfies(one -> assertThat(one.against()).hasToString("1.2.0"));
    }
}
