package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.fresh;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.SemanticContract;
import org.junit.jupiter.api.Test;

final class FreshnessOfInputsTest {
    @Test
    void rejectsOutputFresherThanItsInput() {
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 1));
        SemanticContract.Builder input = input();
        input.freshness(fresh(FactClock.OCCURRED, 6));

        assertThat(check(output, input).toString()).isEqualTo("""
                [unkeepable-promise] finance/monthly-revenue 1.0.0: expected input billing/invoice-issued 1.2.0 to be at most PT1H old, as the output promises, but the input promises PT6H from the occurred clock
                  projection finance/revenue cannot promise more than its inputs
                  fix: promise an older age or none, or ask the owner of billing/invoice-issued for a fresher one""");
    }

    @Test
    void rejectsFreshnessOverAnInputThatPromisesNoneOrNothingBefore() {
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 9));
        String expected =
                "expected input billing/invoice-issued 1.2.0 to be at most PT9H old, as the output promises, but the input ";
        SemanticContract.Builder none = input();
        none.freshness(new FreshnessPromises.NonePromised());
        SemanticContract.Builder undelayed = input();
        undelayed.freshness(fresh(FactClock.RECORDED, 1));

        assertThat(whats(check(output, input()))).containsExactly(expected + "promises no freshness");
        assertThat(whats(check(output, none))).containsExactly(expected + "says that it promises no freshness");
        assertThat(whats(check(output, undelayed)))
                .containsExactly(expected + "promises PT1H from the recorded clock and nothing about the time before");
    }
}
