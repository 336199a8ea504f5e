package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.TODAY;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.SemanticContract;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final History HISTORY =
            history(published("2026-01-01", contract("1.2.0", text("note")).build()));

    private static Verdict of(SemanticContract contract) {
        return Verdict.of(EvolutionCheck.of(HISTORY, List.of(), contract, TODAY).report());
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(of(contract("1.2.1", text("note")).build()))
                .isEqualTo(new Verdict(true, "can be merged as 1.2.1: nothing changed since 1.2.0"));
    }

    @Test
    void namesTheVersionThatIsNeeded() {
        assertThat(of(contract("1.4.0", text("note")).channel("billing").build()))
                .isEqualTo(new Verdict(true, "can be merged as 1.4.0: what changed needs 1.3.0 or later"));
        assertThat(of(contract("1.2.1", text("note")).channel("billing").build()))
                .isEqualTo(new Verdict(false, "cannot be merged as 1.2.1: what changed needs 1.3.0 or later"));
    }

    @Test
    void countsWhatAHigherVersionDoesNotMend() {
        SemanticContract hasty = contract("1.3.0", ending(text("note"), "2026-06-01", "2026-06-02", "nobody reads it"))
                .build();

        assertThat(of(hasty))
                .isEqualTo(new Verdict(
                        false,
                        "cannot be merged as 1.3.0: 1 finding has to be mended; the version is high enough, as what"
                                + " changed needs 1.3.0 or later"));
        assertThat(of(contract("1.3.0").build()))
                .isEqualTo(
                        new Verdict(
                                false,
                                "cannot be merged as 1.3.0: what changed needs 2.0.0 or later, and 1 finding has to be mended"));
    }
}
