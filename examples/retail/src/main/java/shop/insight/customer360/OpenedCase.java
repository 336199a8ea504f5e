package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;

/** What the 360 relies on of a support case. */
@Reads(
        fact = "support-interaction/support-case-opened",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record OpenedCase(@BusinessKey String caseId, String orderId) {}
