package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import java.time.Instant;
import java.util.Optional;

/** What the 360 relies on of a linked account; the latest link counts. */
@Reads(
        fact = "identity-and-consent/account-linked",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = {CorrectionKind.LATEST_PER_KEY, CorrectionKind.REDACTION},
        clearance = Sensitivity.CONFIDENTIAL,
        mayReceive = PrivacyClass.PERSONAL)
public record LinkedAccount(
        @BusinessKey String accountId, String personId, Optional<String> loyaltyId, Instant linkedAt) {}
