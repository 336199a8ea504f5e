package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.time.Instant;

/** What order operations relies on of an order. */
@Reads(
        fact = "commerce-order-capture/order-placed",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        maxAge = "PT15M")
public record OrderToShip(@BusinessKey String orderId, Instant placedAt) {}
