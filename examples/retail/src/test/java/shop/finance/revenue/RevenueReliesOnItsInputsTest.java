package shop.finance.revenue;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class RevenueReliesOnItsInputsTest {
    @TestFactory
    Stream<DynamicNode> reliesOnInvoices() {
        return ConsumerContract.of(BilledAmount.class)
                .startingFrom(RevenueRecognition::new)
                .handledBy(RevenueRecognition::recognise)
                .and(CreditedAmount.class, RevenueRecognition::credit)
                .balancing(RevenueRecognition::stillBilled)
                .observing(RevenueRecognition::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnCredits() {
        return ConsumerContract.of(CreditedAmount.class)
                .startingFrom(RevenueRecognition::new)
                .handledBy(RevenueRecognition::credit)
                .observing(RevenueRecognition::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnOrders() {
        return ConsumerContract.of(ConfirmedOrder.class)
                .startingFrom(RevenueRecognition::new)
                .handledBy(RevenueRecognition::expect)
                .observing(RevenueRecognition::report)
                .unaffectedBy(
                        "commerce-order-capture/order-amended",
                        "what is taken off an order before it is shipped is never billed")
                .at(Today.CLOCK)
                .tests();
    }
}
