package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.LatestPerKey;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.RedactedBy;
import dev.concordat.api.Stage;
import java.time.Instant;
import java.util.Optional;

/** An account belongs to a person. */
@DomainFact(name = "account-linked", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "Identity has established to which person an ordering account belongs, from now on",
        excludes = "accounts of guests, which are never linked")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER)
@LatestPerKey(latestBy = FactClock.OCCURRED, deletions = Deletions.NONE, causes = CorrectionCause.LEARNED_LATE)
@RedactedBy(PersonErased.class)
public record AccountLinked(
        @BusinessKey @Meaning("The account number of order capture")
        String accountId,

        @Meaning("The person it belongs to")
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        String personId,

        @Meaning("The loyalty card that is shown at tills, if the person has one")
        @Personal(
                subject = "customer",
                identifies = Identifiability.INDIRECT,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P1095D",
                erasure = Erasure.REDACT)
        Optional<String> loyaltyId,

        @OccurredAt Instant linkedAt) {}
