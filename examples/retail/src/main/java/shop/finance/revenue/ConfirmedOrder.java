package shop.finance.revenue;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import dev.concordat.api.Stage;

/** What revenue recognition relies on of an order: that there is one, whatever is taken off it later. */
@Reads(
        fact = "commerce-order-capture/order-placed",
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        atLeast = Stage.CORE)
public record ConfirmedOrder(@BusinessKey String orderId, String channel) {}
