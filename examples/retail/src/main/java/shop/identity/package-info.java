/** Knows which person is behind an account, and what they have agreed to. */
@BoundedContext(
        name = "identity-and-consent",
        purpose = "Knows who a person is, which accounts are theirs and what they have agreed to",
        owner =
                @Owner(
                        team = "identity",
                        contact = "identity@shop.example",
                        hours = "24x7",
                        confirmedOn = "2026-11-09",
                        escalation = {
                            @Escalate(to = "identity on-call", within = "PT15M"),
                            @Escalate(to = "data protection officer", within = "P1D")
                        }),
        terms = {
            @Term(
                    name = "customer",
                    means = "a natural person whose identity was verified",
                    excludes = "guests and companies",
                    shared = {
                        @Shared(
                                with = "commerce-order-capture",
                                stance = Stance.TRANSLATED,
                                reason =
                                        "account-linked says which person an ordering account belongs to; a guest has none"),
                        @Shared(
                                with = "billing-and-settlement",
                                stance = Stance.SEPARATE,
                                reason = "who owes an invoice may be a company, and is not verified as a person")
                    }),
            @Term(name = "consent", means = "a person's revocable permission for one use of their data")
        },
        purposes = {
            @Purpose(
                    id = "identity-check",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Recognises a person who comes back, and finds two records of one person"),
            @Purpose(
                    id = "customer-care",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Answers a person who asks about their orders")
        })
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT5M", replayable = "P400D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "identity.persons")
@Freshness(maxAge = "PT10M", warnAge = "PT5M", targetPercent = 99.5)
@DeprecationPolicy(experimental = "P30D", active = "P90D", core = "P180D")
@Classified(Sensitivity.CONFIDENTIAL)
package shop.identity;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Classified;
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
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Shared;
import dev.concordat.api.Stance;
import dev.concordat.api.Term;
