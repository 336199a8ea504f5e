package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CoverageOfInputsTest {
    @Test
    void rejectsMoreReplayAndCompleteness() {
        SemanticContract.Builder output = output();
        output.delivery(new DeliveryPromises(
                        Ordering.NOT_STATED,
                        Duplicates.NOT_STATED,
                        Optional.empty(),
                        Optional.of(Duration.ofDays(400))))
                .serviceLevel(new ServiceLevelPromises(
                        Optional.of(Percentage.of(99.5)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ServiceLevelPromises.DEFAULT_WINDOW));

        assertThat(whats(check(output, input())))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to be complete for 99.5 %, as the output promises,"
                                + " but the input promises none",
                        "expected input billing/invoice-issued 1.2.0 to be replayable for P400D, as the output"
                                + " promises, but the input promises none");
    }
}
