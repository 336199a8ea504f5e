package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identifiability;
import dev.concordat.api.LatestPerKey;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.RedactedBy;
import dev.concordat.api.Stage;
import java.time.Instant;

/** A person has given or withdrawn a consent. */
@DomainFact(name = "consent-updated", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "A person has given or withdrawn their consent to one use of their data",
        excludes = "uses that need no consent, such as delivering an order")
@Freshness(maxAge = "PT1M", targetPercent = 99.9)
@LatestPerKey(
        latestBy = FactClock.OCCURRED,
        deletions = Deletions.TOMBSTONE,
        tombstonesKept = "P30D",
        causes = CorrectionCause.WORLD_CHANGED)
@RedactedBy(PersonErased.class)
public record ConsentUpdated(
        @BusinessKey
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "marketing"},
                retention = "P3650D",
                erasure = Erasure.RETAIN,
                retainedBecause = "proof of what was agreed to, GDPR article 7(1)")
        String personId,

        @BusinessKey @Meaning("What the data may be used for")
        ConsentedUse use,

        @Meaning("Whether it may") boolean granted,
        @OccurredAt Instant updatedAt) {}
