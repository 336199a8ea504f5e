package shop.fulfillment;

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

class FulfillmentKeepsItsPromisesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);
    private final Warehouse hamburg = new Warehouse("HAM1", CLOCK);

    private List<ShipmentAllocated> allocated() {
        ShipmentAllocated first = hamburg.allocate("ORD-1");
        return List.of(first, new Warehouse("LYS2", CLOCK).takeOver(first));
    }

    private List<PackageDispatched> dispatched() {
        ShipmentAllocated shipment = hamburg.allocate("ORD-1");
        return List.of(
                hamburg.dispatch(shipment, "SKU-LAMP", 900),
                hamburg.dispatch(shipment, "SKU-DESK", 18_000),
                hamburg.dispatch(shipment, "SKU-SOFA", 75_000));
    }

    private List<DeliveryFailed> failed() {
        PackageDispatched lamp = dispatched().get(0);
        return List.of(hamburg.couldNotHandOver(lamp), hamburg.couldNotHandOver(lamp));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutShipments() {
        return ProducerContract.of(ShipmentAllocated.class)
                .emittedBy(this::allocated)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutPackages() {
        return ProducerContract.of(PackageDispatched.class)
                .emittedBy(this::dispatched)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutFailures() {
        return ProducerContract.of(DeliveryFailed.class)
                .emittedBy(this::failed)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutReturns() {
        return ProducerContract.of(ReturnScanned.class)
                .emittedBy(() -> List.of(hamburg.scanReturn("ORD-1", new BigDecimal("20.00"))))
                .at(Today.CLOCK)
                .tests();
    }
}
