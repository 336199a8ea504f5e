package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReusedNamesTest {
    private static final History GONE = history(
            published(
                    "2026-01-01",
                    contract("1.0.0", meaning(amount(EUR), "gross")).build()),
            published("2026-02-01", contract("2.0.0").build()));

    private static Field meaning(Field field, String text) {
        Field.Builder builder = Field.builder();
        builder.from(field);
        return builder.meaning(BusinessMeaning.of(text)).build();
    }

    private static List<String> reused(History history, SemanticContract contract) {
        return new ReusedNames(history, contract)
                .changes().stream()
                        .map(one -> one.change() + " against " + one.against().version())
                        .toList();
    }

    @Test
    void findsANameThatStandsForSomethingElseNow() {
        assertThat(reused(GONE, contract("2.1.0", meaning(amount(CENTS), "net")).build()))
                .containsExactly("[field-name-reused] billing/invoice-issued, field amount: name decimal in EUR,"
                        + " \"gross\" of 1.0.0 became decimal in EUR minor units, \"net\" against 1.0.0");
    }

    @Test
    void looksAtTypeUnitAndMeaning() {
        assertThat(reused(GONE, contract("2.1.0", text("amount")).build())).hasSize(1);
        assertThat(reused(
                        GONE, contract("2.1.0", meaning(amount(CENTS), "gross")).build()))
                .hasSize(1);
        assertThat(reused(GONE, contract("2.1.0", meaning(amount(EUR), "net")).build()))
                .hasSize(1);
        assertThat(reused(GONE, contract("2.1.0", meaning(amount(EUR), "gross")).build()))
                .isEmpty();
    }

    @Test
    void ignoresAFieldThatTheVersionBeforeHas() {
        assertThat(reused(
                        history(
                                published(
                                        "2026-01-01",
                                        contract("1.0.0", amount(EUR)).build()),
                                published(
                                        "2026-02-01",
                                        contract("1.1.0", amount(CENTS)).build())),
                        contract("1.2.0", amount(CENTS)).build()))
                .isEmpty();
    }

    @Test
    void comparesWithTheLastVersionThatHadTheName() {
        assertThat(reused(
                        history(
                                published(
                                        "2026-01-01",
                                        contract("1.0.0", amount(EUR)).build()),
                                published(
                                        "2026-02-01",
                                        contract("2.0.0", amount(CENTS)).build()),
                                published("2026-03-01", contract("3.0.0").build())),
                        contract("3.1.0", amount(CENTS)).build()))
                .isEmpty();
    }

    @Test
    void findsNothingInAFirstVersion() {
        assertThat(reused(GONE, contract("1.0.0", text("amount")).build())).isEmpty();
    }
}
