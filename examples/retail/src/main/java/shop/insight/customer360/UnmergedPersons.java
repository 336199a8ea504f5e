package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;

/** What the 360 relies on of an unmerge: the merge with that number never was. */
@Reads(
        fact = "identity-and-consent/identities-unmerged",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        clearance = Sensitivity.CONFIDENTIAL)
public record UnmergedPersons(@BusinessKey String mergeId) {}
