package shop.before.marketing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import java.util.Optional;

/** Who gets a letter. */
@Reads(
        fact = "enterprise-data/customer",
        purpose = "campaigns",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        mayReceive = PrivacyClass.PERSONAL)
public record CampaignTarget(
        @BusinessKey String customerId,
        Optional<String> email,
        boolean active,
        Optional<String> campaignSegment,
        boolean newsletter) {}
