package shop.before;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.before.credit.TrustedCustomer;
import shop.before.finance.BookedOrder;
import shop.before.logistics.PickedOrder;
import shop.before.marketing.CampaignTarget;

/** The old model is in order as far as contracts go: what is wrong with it is not its shape. */
class OneModelForEverybodyTest {
    private static final List<Class<?>> RECORDS =
            List.of(CampaignTarget.class, TrustedCustomer.class, BookedOrder.class, PickedOrder.class);

    private static SemanticContract read(ConsumerExpectation expectation) {
        return Contracts.of(expectation.fact().name().equals("customer") ? Customer.class : Order.class);
    }

    @Test
    void derivesWithoutErrors() {
        assertThat(Contracts.derive(Customer.class).findings().errors()).isEmpty();
        assertThat(Contracts.derive(Order.class).findings().errors()).isEmpty();
    }

    @Test
    void everyConsumerGetsWhatItReliesOn() {
        assertThat(RECORDS).allSatisfy(record -> {
            ConsumerExpectation expectation = Expectations.of(record);
            Findings findings =
                    ExpectationCheck.of(expectation, Optional.empty()).against(read(expectation));
            assertThat(findings.errors()).isEmpty();
        });
    }

    /** What a guardrail should see: fields of a shared model that are there for one consumer only. */
    @Test
    void halfOfTheOrderIsThereForOneConsumerOnly() {
        List<String> forOne = Contracts.of(Order.class).fields().stream()
                .map(Field::name)
                .filter(name -> RECORDS.stream()
                                .map(record -> Expectations.of(record))
                                .filter(one -> read(one).fact().name().equals("order-changed"))
                                .filter(one -> one.fields().stream()
                                        .anyMatch(field -> field.name().equals(name)))
                                .count()
                        == 1)
                .toList();

        assertThat(forOne).containsExactly("amount", "date", "ledgerAccount", "costCentre", "depot", "palletSpaces");
    }
}
