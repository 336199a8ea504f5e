package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.Stage;
import java.time.Instant;

/** Two persons were two after all. */
@DomainFact(name = "identities-unmerged", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning("Identity has found that a merge was wrong: both person numbers stand for themselves again")
@NoCorrections
public record IdentitiesUnmerged(
        @BusinessKey @Meaning("Number of the merge that was wrong")
        String mergeId,

        @Corrects(PersonVerified.class)
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        String survivorId,

        @Corrects(PersonVerified.class)
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        String absorbedId,

        @OccurredAt Instant unmergedAt) {}
