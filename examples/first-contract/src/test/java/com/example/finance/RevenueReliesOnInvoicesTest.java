package com.example.finance;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class RevenueReliesOnInvoicesTest {
    @TestFactory
    Stream<DynamicNode> reliesOnInvoices() {
        return ConsumerContract.of(BilledAmount.class)
                .startingFrom(Revenue::new)
                .handledBy(Revenue::recognise)
                .observing(Revenue::total)
                .tests();
    }
}
