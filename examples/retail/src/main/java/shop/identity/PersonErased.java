package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import java.time.Instant;

/** A person is to be forgotten. */
@DomainFact(name = "person-erased", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning("Identity has accepted a person's wish to be forgotten; whoever holds personal data of theirs takes it out")
@NoCorrections
public record PersonErased(
        @BusinessKey @Meaning("The person number, which leads to nobody any more")
        String personId,

        @OccurredAt Instant erasedAt) {}
