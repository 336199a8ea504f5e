package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleStatementTest {
    private static final FactId ORDERED = FactId.parse("billing/order-billed");
    private static final FactId CANCELLED = FactId.parse("billing/order-cancelled");
    private static final ConsumerExpectation AFTER_ORDERED =
            Sample.expectation().addAfter(ORDERED).build();

    private static LifecyclePromises after(boolean first, FactId... facts) {
        return new LifecyclePromises.OfFact(first, List.of(facts), List.of(), true);
    }

    private static SemanticContract contract(LifecyclePromises lifecycle) {
        return Sample.correctedContract().lifecycle(lifecycle).build();
    }

    private static String order(LifecyclePromises lifecycle) {
        return Sample.mismatches(AFTER_ORDERED, contract(lifecycle));
    }

    @Test
    void findsALifecycleOfTheOtherKind() {
        assertThat(Sample.contradictions(
                        contract(new LifecyclePromises.OfDataset(Duration.ofDays(1), RefreshMode.FULL))))
                .isEqualTo(
                        "[lifecycle-of-other-kind] billing/invoice-issued 1.2.0: expected what may precede and follow"
                                + " the fact, but the lifecycle says how a dataset is refreshed\n"
                                + "  fix: use @Lifecycle, or publish a dataset");
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .kind(OutputKind.DATASET)
                        .lifecycle(after(true))
                        .build()))
                .contains("expected how the dataset is refreshed, but the lifecycle says what may precede and follow a"
                        + " fact");
    }

    @Test
    void findsFactsOfOtherContexts() {
        assertThat(Sample.contradictions(contract(after(true, ORDERED, FactId.parse("sales/order-placed")))))
                .isEqualTo("[lifecycle-names-foreign-fact] billing/invoice-issued 1.2.0: expected facts of context"
                        + " billing in the lifecycle, but found sales/order-placed\n"
                        + "  fix: name the fact of your own context that follows from it");
    }

    @Test
    void findsAStageThatIsTooLow() {
        assertThat(Sample.mismatches(
                        Sample.expectation().atLeast(Stage.ACTIVE).build(),
                        Sample.correctedContract().build()))
                .isEqualTo(Sample.mismatch(
                        "stage-too-low",
                        "",
                        "expected stage ACTIVE at least, but the contract is DRAFT",
                        "raise the stage, when the contract is ready for it",
                        "build on it as it is, and set atLeast = DRAFT"));
    }

    @Test
    void findsAnOrderThatIsNotPromised() {
        assertThat(Sample.mismatches(AFTER_ORDERED, Sample.correctedContract().build()))
                .isEqualTo(Sample.mismatch(
                        "lifecycle-not-stated",
                        "",
                        "expected billing/order-billed to have come before for the same key, but the contract states no"
                                + " order of facts",
                        "state what may come before with @Lifecycle",
                        "handle facts in any order, and drop after"));
        assertThat(order(after(false, ORDERED, CANCELLED)))
                .isEqualTo(Sample.mismatch(
                        "predecessor-differs",
                        "",
                        "expected billing/order-billed to have come before for the same key, but the contract says that"
                                + " billing/order-cancelled may come before instead",
                        "narrow the lifecycle, if that is true",
                        "handle facts that come without it, and correct or drop after"));
        assertThat(order(after(true, ORDERED)))
                .contains("but the contract says that the life of a key can start with this fact");
    }

    @Test
    void acceptsAnOrderThatIsPromised() {
        assertThat(order(after(false, ORDERED))).isEmpty();
        assertThat(order(after(false, ORDERED, Sample.FACT))).isEmpty();
    }
}
