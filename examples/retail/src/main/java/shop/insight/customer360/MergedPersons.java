package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;

/** What the 360 relies on of a merge: it moves everything to the person that stays. */
@Reads(
        fact = "identity-and-consent/identities-merged",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        mayReceive = PrivacyClass.PERSONAL,
        clearance = Sensitivity.CONFIDENTIAL,
        maxDelay = "PT1H")
public record MergedPersons(@BusinessKey String mergeId, String survivorId, String absorbedId) {}
