package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;

/** What order operations relies on of a failed delivery. */
@Reads(
        fact = "fulfillment-execution/delivery-failed",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record FailedHandover(
        @BusinessKey String packageId, @BusinessKey int attempt, String orderId) {}
