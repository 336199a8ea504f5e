package shop.insight.customer360;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Classified;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DerivedFrom;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Lift;
import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import java.time.Instant;

/** One active customer. */
@Dataset(name = "active-customer", version = "1.0.0", stage = Stage.EXPERIMENTAL, refresh = "P1D")
@Meaning(
        value = "A verified person with a purchase in the last 365 days",
        excludes = "store-only cash sales without a loyalty link",
        notFor = "financial-reporting")
@Snapshots(causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE})
@Freshness(maxAge = "P2D", clock = FactClock.PUBLISHED)
@Classified(Sensitivity.CONFIDENTIAL)
public record ActiveCustomer(
        @BusinessKey
        @Meaning("The person number that stands for the person on the day of the refresh")
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"marketing", "operational"},
                retention = "P730D",
                erasure = Erasure.DELETE)
        @DerivedFrom(
                input = VerifiedPerson.class,
                fields = "personId",
                rule = "the person, after all merges that were not taken back",
                lifts =
                        @Lift(
                                notFor = "marketing",
                                reason = "only the flag of those who consented to marketing is used for it"))
        @DerivedFrom(
                input = MergedPersons.class,
                fields = {"survivorId", "absorbedId"},
                rule = "the survivor stands for the absorbed")
        String personId,

        @Personal(
                subject = "customer",
                identifies = Identifiability.INDIRECT,
                purposes = {"marketing", "operational"},
                retention = "P730D",
                erasure = Erasure.DELETE)
        @Meaning("When they last bought something that counts")
        @DerivedFrom(
                input = Purchase.class,
                fields = {"placedAt", "channel", "paidInCash"},
                rule =
                        "the latest order of one of the person's accounts; cash in a store counts with a loyalty card only")
        @DerivedFrom(
                input = LinkedAccount.class,
                fields = {"accountId", "personId", "loyaltyId"},
                rule = "says whose account it is, and whether a loyalty card belongs to it")
        Instant lastPurchase,

        @Personal(
                subject = "customer",
                identifies = Identifiability.INDIRECT,
                purposes = {"marketing", "operational"},
                retention = "P730D",
                erasure = Erasure.DELETE)
        @Meaning("Whether marketing may write to them")
        @DerivedFrom(
                input = GivenConsent.class,
                fields = {"use", "granted"},
                rule = "the latest consent to marketing was granted")
        boolean mayBeWrittenTo,

        @PublishedAt Instant refreshedAt) {}
