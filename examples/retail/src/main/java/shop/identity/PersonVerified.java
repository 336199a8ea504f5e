package shop.identity;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Identity;
import dev.concordat.api.IdentityMergedBy;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.RedactedBy;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.Email;
import java.time.Instant;

/** Somebody has shown who they are. */
@DomainFact(name = "person-verified", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "A person has shown who they are, and has one person number from now on",
        excludes = "that nobody else has a second person number for the same person",
        notFor = "marketing")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
@IdentityMergedBy(
        value = IdentitiesMerged.class,
        unmergedBy = IdentitiesUnmerged.class,
        survivor = "survivorId",
        causes = CorrectionCause.LEARNED_LATE)
@RedactedBy(PersonErased.class)
public record PersonVerified(
        @BusinessKey
        @Meaning("Identity's person number; says nothing about the person by itself")
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P3650D",
                erasure = Erasure.ANONYMISE)
        String personId,

        @Personal(
                subject = "customer",
                identifies = Identifiability.DIRECT,
                purposes = "identity-check",
                retention = "P1095D",
                erasure = Erasure.REDACT,
                category = "fides:user.contact.email")
        @Email
        String email,

        @Meaning("How the person has shown it") VerificationMethod method,
        @OccurredAt Instant verifiedAt) {}
