package com.example.billing;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class BillingKeepsItsPromisesTest {
    private final Billing billing = new Billing();

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(InvoiceIssued.class)
                .emittedBy(() -> billing.bill(List.of(new BigDecimal("120.00"), new BigDecimal("9.99"))))
                .tests();
    }
}
