package shop.ordering;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class OrderCaptureKeepsItsPromisesTest {
    private final OrderCapture orders =
            new OrderCapture(Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC));

    private List<OrderPlaced> placed() {
        return List.of(
                orders.confirm(SalesChannel.WEB, new BigDecimal("120.00"), Optional.of("ACC-1"), false),
                orders.confirm(SalesChannel.APP, new BigDecimal("0"), Optional.of("ACC-2"), false),
                orders.confirm(SalesChannel.STORE, new BigDecimal("9.99"), Optional.of("ACC-1"), true),
                orders.confirm(SalesChannel.STORE, new BigDecimal("9.99")));
    }

    private List<OrderAmended> amended() {
        String order = placed().get(0).orderId();
        return List.of(orders.amend(order, new BigDecimal("20.00")), orders.amend(order, new BigDecimal("100.00")));
    }

    private List<CartConverted> converted() {
        return List.of(orders.convert("CART-1", Instant.parse("2026-03-01T21:00:00Z"), placed().get(0)));
    }

    private List<OrderLineStated> lines() {
        OrderPlaced order = placed().get(0);
        return List.of(
                orders.line(order, 1, "SKU-LAMP", 2, new BigDecimal("45.00")),
                orders.line(order, 2, "SKU-RUG", 1, new BigDecimal("0.00")));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutLines() {
        return ProducerContract.of(OrderLineStated.class)
                .emittedBy(this::lines)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutOrders() {
        return ProducerContract.of(OrderPlaced.class)
                .emittedBy(this::placed)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutAmendments() {
        return ProducerContract.of(OrderAmended.class)
                .emittedBy(this::amended)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutCarts() {
        return ProducerContract.of(CartConverted.class)
                .emittedBy(this::converted)
                .at(Today.CLOCK)
                .tests();
    }
}
