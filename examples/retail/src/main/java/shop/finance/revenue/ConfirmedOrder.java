package shop.finance.revenue;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;

/** What revenue recognition relies on of an order. */
@Reads(
        fact = "commerce-order-capture/order-placed",
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record ConfirmedOrder(@BusinessKey String orderId, String channel) {}
