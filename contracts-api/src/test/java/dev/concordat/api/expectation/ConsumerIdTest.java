package dev.concordat.api.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"finance", "finance/revenue"})
    void readsWhatItWrites(String text) {
        assertThat(ConsumerId.parse(text)).hasToString(text);
    }

    @Test
    void namesThePartThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumerId.parse("Finance"))
                .withMessage("context name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"Finance\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumerId.parse("finance/"))
                .withMessage("projection name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"\"");
    }

    @Test
    void projectionSortsItsInputsAndDropsDoubles() {
        FactId one = FactId.parse("billing/invoice-issued");
        FactId two = FactId.parse("ordering/order-placed");
        ProjectionRecord projection = new ProjectionRecord(
                "finance", "revenue", "Revenue per month", Optional.empty(), List.of(two, one, two));

        assertThat(projection.inputs()).containsExactly(one, two);
        assertThat(projection.consumer()).isEqualTo(ConsumerId.parse("finance/revenue"));
    }

    @Test
    void projectionSaysWhatItMeansUnderARightName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectionRecord("finance", "revenue", " ", Optional.empty(), List.of()))
                .withMessage("a projection states its meaning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectionRecord("finance", "a b", "x", Optional.empty(), List.of()))
                .withMessage("projection name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"a b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectionRecord("F", "revenue", "x", Optional.empty(), List.of()))
                .withMessage("context name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"F\"");
    }
}
