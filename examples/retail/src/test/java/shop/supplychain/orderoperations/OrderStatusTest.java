package shop.supplychain.orderoperations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class OrderStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    private static List<OrderStatus> statuses() {
        OrderOperations operations = new OrderOperations();
        List.of("ORD-1", "ORD-2", "ORD-3", "ORD-4").forEach(order -> operations.place(new OrderToShip(order, NOW)));
        operations.allocate(new AllocatedStock("SHP-2", "ORD-2", "HAM1", NOW));
        operations.send(new SentPackage("PKG-3", "ORD-3", "SKU-LAMP", 900, "POST"));
        operations.fail(new FailedHandover("PKG-3", 1, "ORD-3"));
        operations.fail(new FailedHandover("PKG-3", 1, "ORD-3"));
        operations.takeBack(new GoodsBack("RET-4", "ORD-4", new BigDecimal("20.00"), NOW));
        return operations.statuses(NOW);
    }

    @Test
    void tellsTheFurthestStep() {
        assertThat(statuses())
                .containsExactly(
                        new OrderStatus("ORD-1", Step.PLACED, 0, NOW),
                        new OrderStatus("ORD-2", Step.ALLOCATED, 0, NOW),
                        new OrderStatus("ORD-3", Step.DISPATCHED, 1, NOW),
                        new OrderStatus("ORD-4", Step.RETURNED, 0, NOW));
    }

    @Test
    void theLatestWarehouseCounts() {
        OrderOperations operations = new OrderOperations();
        operations.allocate(new AllocatedStock("SHP-1", "ORD-1", "LYS2", NOW));
        operations.allocate(new AllocatedStock("SHP-1", "ORD-1", "HAM1", NOW.minusSeconds(1)));

        assertThat(operations.progress().get("ORD-1").warehouses()).containsExactly("LYS2 for SHP-1");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(OrderStatus.class)
                .emittedBy(OrderStatusTest::statuses)
                .at(Today.CLOCK)
                .tests();
    }
}
