package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import java.time.Instant;

/** Two persons were two after all. */
@DomainFact(name = "identities-unmerged", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning("Identity has found that a merge was wrong: both person numbers stand for themselves again")
@NoCorrections
public record IdentitiesUnmerged(
        @BusinessKey @Meaning("Number of the merge that was wrong")
        String mergeId,

        @Corrects(PersonVerified.class) String survivorId,
        @Corrects(PersonVerified.class) String absorbedId,
        @OccurredAt Instant unmergedAt) {}
