package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;

/** What risk relies on of a refusal. */
@Reads(
        fact = "payment-authorization/payment-failed",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record RefusedPayment(@BusinessKey String paymentId, String orderId, String refusal) {}
