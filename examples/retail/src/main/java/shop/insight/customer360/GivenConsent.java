package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import java.time.Instant;

/** What the 360 relies on of a consent; the latest one counts. */
@Reads(
        fact = "identity-and-consent/consent-updated",
        purpose = "campaigns",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = {CorrectionKind.LATEST_PER_KEY, CorrectionKind.REDACTION},
        clearance = Sensitivity.CONFIDENTIAL,
        mayReceive = PrivacyClass.PERSONAL,
        maxAge = "PT5M",
        answerWithin = "PT1H")
public record GivenConsent(
        @BusinessKey String personId, @BusinessKey String use, boolean granted, Instant updatedAt) {}
