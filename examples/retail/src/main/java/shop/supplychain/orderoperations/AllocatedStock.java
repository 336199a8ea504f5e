package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.time.Instant;

/** What order operations relies on of an allocation; the latest warehouse counts. */
@Reads(
        fact = "fulfillment-execution/shipment-allocated",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.RESTATEMENT)
public record AllocatedStock(@BusinessKey String shipmentId, String orderId, String warehouse, Instant allocatedAt) {}
