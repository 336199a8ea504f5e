package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.ServiceLevel;
import java.time.Instant;
import java.util.Optional;

/** What the 360 relies on of an order; an amended order is still a purchase. */
@Reads(
        fact = "commerce-order-capture/order-placed",
        purpose = "campaigns",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        clearance = Sensitivity.CONFIDENTIAL,
        mayReceive = PrivacyClass.PERSONAL,
        replay = "P365D")
@ServiceLevel(completenessPercent = 99)
public record Purchase(
        @BusinessKey String orderId,
        Optional<String> accountId,
        String channel,
        boolean paidInCash,
        Instant placedAt) {}
