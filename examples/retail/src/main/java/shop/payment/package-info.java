/** Asks banks whether a customer can pay. */
@BoundedContext(
        name = "payment-authorization",
        purpose = "Asks whether a customer can pay for an order, and reserves the money",
        owner =
                @Owner(
                        team = "payments",
                        contact = "payments@shop.example",
                        hours = "24x7",
                        confirmedOn = "2026-10-26",
                        escalation = {
                            @Escalate(to = "payments on-call", within = "PT10M"),
                            @Escalate(to = "head of payments", within = "PT2H")
                        }),
        terms =
                @Term(
                        name = "authorization",
                        means = "a bank's promise to pay an amount once, for seven days",
                        excludes = "that money has moved"))
@Delivery(ordering = Ordering.NONE, duplicates = Duplicates.POSSIBLE, delay = "PT10M", replayable = "P90D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "payment.requests")
@Freshness(maxAge = "PT1M", targetPercent = 99.9, window = "P7D", expectedEvery = "PT15M")
@DeprecationPolicy(active = "P90D", core = "P180D")
@ServiceLevel(completenessPercent = 99.99, qualityPercent = 99.5, respondWithin = "PT10M")
@Cost("0.02 EUR for 1,000 facts, borne by whoever reads them")
package shop.payment;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Cost;
import dev.concordat.api.Delivery;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.Freshness;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.ServiceLevel;
import dev.concordat.api.Term;
