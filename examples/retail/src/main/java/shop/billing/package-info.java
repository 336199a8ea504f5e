/** Decides what a customer owes. */
@BoundedContext(
        name = "billing-and-settlement",
        purpose = "Decides what a customer owes and when it is settled",
        owner =
                @Owner(
                        team = "billing-core",
                        contact = "billing-core@shop.example",
                        hours = "MON-FRI 07:00-20:00 Europe/Berlin",
                        confirmedOn = "2026-11-16",
                        escalation = {
                            @Escalate(to = "billing on-call", within = "PT30M"),
                            @Escalate(to = "head of finance IT", within = "PT4H")
                        }),
        terms = {
            @Term(
                    name = "invoice",
                    means = "a demand for payment for delivered goods",
                    excludes = "pro-forma invoices"),
            @Term(
                    name = "customer",
                    means = "the party that owes what an invoice demands, a person or a company",
                    shared = {
                        @Shared(
                                with = "identity-and-consent",
                                stance = Stance.SEPARATE,
                                reason = "who owes an invoice may be a company, and is not verified as a person"),
                        @Shared(
                                with = "commerce-order-capture",
                                stance = Stance.SEPARATE,
                                reason = "who orders need not be who owes: companies pay for their staff")
                    }),
            @Term(
                    name = "return",
                    means = "a reason to credit: goods that came back and were accepted",
                    excludes = "parcels that were only scanned",
                    shared =
                            @Shared(
                                    with = "fulfillment-execution",
                                    stance = Stance.SEPARATE,
                                    reason = "goods are scanned days before they are accepted, and some never are"))
        },
        purposes = {
            @Purpose(
                    id = "cash-forecasting",
                    kind = PurposeKind.FINANCIAL_REPORTING,
                    means = "Predicts when money arrives"),
            @Purpose(id = "dunning", kind = PurposeKind.OPERATIONAL, means = "Reminds those who owe")
        })
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT48H", replayable = "P400D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "billing.documents")
@Freshness(maxAge = "PT48H", warnAge = "PT24H", targetPercent = 99)
@DeprecationPolicy(experimental = "P30D", active = "P90D", core = "P180D", replacementRequired = true)
@ServiceLevel(completenessPercent = 100, schemaStableFor = "P365D", respondWithin = "PT30M")
package shop.billing;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.Freshness;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.ServiceLevel;
import dev.concordat.api.Shared;
import dev.concordat.api.Stance;
import dev.concordat.api.Term;
