package shop.risk.exposure;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class RiskReliesOnItsInputsTest {

    @TestFactory
    Stream<DynamicNode> reliesOnOrders() {
        return ConsumerContract.of(OrderOfAccount.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::place)
                .observing(RiskExposure::report)
                .unaffectedBy("commerce-order-capture/order-amended", "risk reads of an order only whose it is")
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnAuthorizations() {
        return ConsumerContract.of(PromisedPayment.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::promise)
                .observing(RiskExposure::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnRefusals() {
        return ConsumerContract.of(RefusedPayment.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::refuse)
                .observing(RiskExposure::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnInvoices() {
        return ConsumerContract.of(OpenInvoice.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::owe)
                .and(WaivedAmount.class, RiskExposure::waive)
                .balancing(RiskExposure::stillOpen)
                .observing(RiskExposure::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnSettlements() {
        return ConsumerContract.of(SettledAmount.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::settle)
                .observing(RiskExposure::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnCredits() {
        return ConsumerContract.of(WaivedAmount.class)
                .startingFrom(RiskExposure::new)
                .handledBy(RiskExposure::waive)
                .observing(RiskExposure::report)
                .at(Today.CLOCK)
                .tests();
    }
}
