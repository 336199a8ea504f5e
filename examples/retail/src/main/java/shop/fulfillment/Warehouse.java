package shop.fulfillment;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One warehouse at work. Not thread-safe. */
public final class Warehouse {
    /** The old dispatch system never knew freight. */
    private static final Map<Carrier, Integer> OLD_CODES = Map.of(Carrier.POST, 40, Carrier.COURIER, 41);

    private final String name;
    private final Clock clock;
    private final Map<String, Integer> attempts = new HashMap<>();
    private int shipments;
    private int packages;
    private int returns;

    public Warehouse(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    public ShipmentAllocated allocate(String orderId) {
        shipments++;
        return takeOver(new ShipmentAllocated(name + "-SHP-" + shipments, orderId, name, clock.instant()));
    }

    /** Takes over a shipment that another warehouse had no stock for after all; it keeps its number. */
    public ShipmentAllocated takeOver(ShipmentAllocated shipment) {
        return new ShipmentAllocated(shipment.shipmentId(), shipment.orderId(), name, clock.instant());
    }

    public PackageDispatched dispatch(ShipmentAllocated shipment, String sku, int grams) {
        packages++;
        Carrier carrier = grams > 30_000 ? Carrier.FREIGHT : grams > 1_000 ? Carrier.COURIER : Carrier.POST;
        Optional<Integer> oldCode = Optional.ofNullable(OLD_CODES.get(carrier));
        return new PackageDispatched(
                name + "-PKG-" + packages,
                shipment.orderId(),
                sku,
                Optional.of(List.of(sku)),
                grams,
                oldCode,
                carrier,
                clock.instant());
    }

    public DeliveryFailed couldNotHandOver(PackageDispatched dispatched) {
        int attempt = attempts.merge(dispatched.packageId(), 1, Integer::sum);
        return new DeliveryFailed(dispatched.packageId(), attempt, dispatched.orderId(), clock.instant());
    }

    public ReturnScanned scanReturn(String orderId, BigDecimal goodsValue) {
        returns++;
        return new ReturnScanned(name + "-RET-" + returns, orderId, goodsValue, clock.instant());
    }
}
