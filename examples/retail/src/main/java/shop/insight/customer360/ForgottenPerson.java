package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;

/** What the 360 relies on of an erasure. */
@Reads(
        fact = "identity-and-consent/person-erased",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        clearance = Sensitivity.CONFIDENTIAL,
        maxAge = "PT1H")
public record ForgottenPerson(@BusinessKey String personId) {}
