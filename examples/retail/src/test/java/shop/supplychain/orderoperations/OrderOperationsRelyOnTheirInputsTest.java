package shop.supplychain.orderoperations;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class OrderOperationsRelyOnTheirInputsTest {

    @TestFactory
    Stream<DynamicNode> reliesOnOrders() {
        return ConsumerContract.of(OrderToShip.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::place)
                .observing(OrderOperations::progress)
                .unaffectedBy(
                        "commerce-order-capture/order-amended",
                        "an amended order is still to be shipped; how often it was amended is read from the amendments")
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnAmendments() {
        return ConsumerContract.of(ChangedOrder.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::change)
                .observing(OrderOperations::progress)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnAllocations() {
        return ConsumerContract.of(AllocatedStock.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::allocate)
                .observing(OrderOperations::progress)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnPackages() {
        return ConsumerContract.of(SentPackage.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::send)
                .observing(OrderOperations::progress)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnFailures() {
        return ConsumerContract.of(FailedHandover.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::fail)
                .observing(OrderOperations::progress)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnReturns() {
        return ConsumerContract.of(GoodsBack.class)
                .startingFrom(OrderOperations::new)
                .handledBy(OrderOperations::takeBack)
                .observing(OrderOperations::progress)
                .at(Today.CLOCK)
                .tests();
    }
}
