package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StabilityOfInputsTest {
    @Test
    void rejectsMoreStability() {
        SemanticContract.Builder output = output();
        output.stage(Stage.ACTIVE)
                .serviceLevel(new ServiceLevelPromises(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.ofDays(365)),
                        Optional.empty(),
                        ServiceLevelPromises.DEFAULT_WINDOW));

        assertThat(whats(check(output, input())))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to be at stage ACTIVE, as the output is, but the"
                                + " input is at stage DRAFT",
                        "expected input billing/invoice-issued 1.2.0 to stay readable as it is for P365D, as the"
                                + " output promises, but the input promises none");
    }
}
