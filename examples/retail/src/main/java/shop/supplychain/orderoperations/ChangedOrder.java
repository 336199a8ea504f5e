package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;

/** What order operations relies on of an amendment: somebody may have to unpack. */
@Reads(
        fact = "commerce-order-capture/order-amended",
        purpose = "order-operations",
        delivery = DeliveryHazard.DUPLICATES,
        after = {"order-placed", "order-amended"})
public record ChangedOrder(@BusinessKey String orderId, int amendment) {}
