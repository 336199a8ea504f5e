package shop.ordering;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class OrderCaptureKeepsItsPromisesTest {
    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        OrderCapture orders = new OrderCapture(Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC));
        return ProducerContract.of(OrderPlaced.class)
                .emittedBy(() -> List.of(
                        orders.confirm(SalesChannel.WEB, new BigDecimal("120.00")),
                        orders.confirm(SalesChannel.APP, new BigDecimal("0")),
                        orders.confirm(SalesChannel.STORE, new BigDecimal("9.99"))))
                .at(Today.CLOCK)
                .tests();
    }
}
