package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import java.util.Optional;

/** What risk relies on of an order: whose it is. */
@Reads(
        fact = "commerce-order-capture/order-placed",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        mayReceive = PrivacyClass.PERSONAL,
        maxAge = "PT10M",
        answerWithin = "PT1H")
public record OrderOfAccount(@BusinessKey String orderId, Optional<String> accountId) {}
