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

/** Two persons were one. */
@DomainFact(name = "identities-merged", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "Identity has found that two person numbers stand for one person; happens weekly, for weeks gone by",
        excludes = "households and people who share an account")
@NoCorrections
public record IdentitiesMerged(
        @BusinessKey @Meaning("Number of the merge; a later unmerge names it")
        String mergeId,

        @Corrects(PersonVerified.class)
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        @Meaning("The person number that stays")
        String survivorId,

        @Corrects(PersonVerified.class)
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        @Meaning("The person number that is given up, and never used again")
        String absorbedId,

        @OccurredAt Instant mergedAt) {}
