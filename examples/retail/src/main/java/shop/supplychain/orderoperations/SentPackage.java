package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import dev.concordat.api.Unit;

/** What order operations relies on of a package. */
@Reads(
        fact = "fulfillment-execution/package-dispatched",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        notice = "P60D")
public record SentPackage(
        @BusinessKey String packageId,
        String orderId,
        String sku,
        @Unit("g") int weight,
        String carrier) {}
