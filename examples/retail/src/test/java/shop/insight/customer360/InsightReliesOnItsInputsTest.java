package shop.insight.customer360;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class InsightReliesOnItsInputsTest {

    @TestFactory
    Stream<DynamicNode> reliesOnPersons() {
        return ConsumerContract.of(VerifiedPerson.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::verified)
                .and(MergedPersons.class, CustomerInsight::merged)
                .and(UnmergedPersons.class, CustomerInsight::unmerged)
                .and(ForgottenPerson.class, CustomerInsight::forgotten)
                .balancing(customers -> customers.report().customers())
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnMerges() {
        return ConsumerContract.of(MergedPersons.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::merged)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnUnmerges() {
        return ConsumerContract.of(UnmergedPersons.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::unmerged)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnErasures() {
        return ConsumerContract.of(ForgottenPerson.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::forgotten)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnConsents() {
        return ConsumerContract.of(GivenConsent.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::consented)
                .and(ForgottenPerson.class, CustomerInsight::forgotten)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnAccounts() {
        return ConsumerContract.of(LinkedAccount.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::linked)
                .and(ForgottenPerson.class, CustomerInsight::forgotten)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnOrders() {
        return ConsumerContract.of(Purchase.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::bought)
                .observing(CustomerInsight::report)
                .unaffectedBy("commerce-order-capture/order-amended", "an amended order is still a purchase")
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnCases() {
        return ConsumerContract.of(OpenedCase.class)
                .startingFrom(CustomerInsight::new)
                .handledBy(CustomerInsight::asked)
                .observing(CustomerInsight::report)
                .at(Today.CLOCK)
                .tests();
    }
}
