package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import java.time.Instant;

/** What the 360 relies on of a verified person. */
@Reads(
        fact = "identity-and-consent/person-verified",
        purpose = "service-desk",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = {CorrectionKind.IDENTITY_MERGE, CorrectionKind.REDACTION},
        clearance = Sensitivity.CONFIDENTIAL,
        mayReceive = PrivacyClass.PERSONAL,
        notice = "P90D")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P30D")
public record VerifiedPerson(@BusinessKey String personId, Instant verifiedAt) {}
