package dev.concordat.api.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactId;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.model.DeclaredPurpose;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumerExpectationTest {
    private static ConsumerExpectation.Builder expectation(String name) {
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        builder.consumer(ConsumerId.parse("finance/revenue"))
                .name(name)
                .fact(FactId.parse("billing/invoice-issued"))
                .purpose(new DeclaredPurpose("revenue", PurposeKind.FINANCIAL_REPORTING, Optional.empty()));
        return builder;
    }

    @Test
    void reliesOnNothingThatIsNotSaid() {
        ConsumerExpectation built = expectation("billed-amount").build();

        assertThat(built.state()).isEqualTo(ExpectationState.PROPOSED);
        assertThat(built.meaningRevision()).isEqualTo(1);
        assertThat(built.mayReceive()).isEqualTo(PrivacyClass.NOT_PERSONAL);
        assertThat(built.confirmedOn()).isEmpty();
        assertThat(built.handlesDelivery()).isEmpty();
    }

    @Test
    void needsWhoWhatAndWhy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ConsumerExpectation.builder().build())
                .withMessage("Cannot build ConsumerExpectation, some of required attributes are not set"
                        + " [consumer, name, fact, purpose]");
    }

    @Test
    void isNamedLikeAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expectation("BilledAmount").build())
                .withMessage("expectation name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"BilledAmount\"");
    }

    @Test
    void isChangedInACopy() {
        ConsumerExpectation before = expectation("billed-amount").build();
        ConsumerExpectation.Builder builder = ConsumerExpectation.builderFrom(before);
        ConsumerExpectation after =
                builder.addHandlesDelivery(DeliveryHazard.DUPLICATES).build();

        assertThat(after).isNotEqualTo(before);
        assertThat(after.handlesDelivery()).containsExactly(DeliveryHazard.DUPLICATES);
        assertThat(ConsumerExpectation.builderFrom(before).build()).isEqualTo(before);
    }
}
