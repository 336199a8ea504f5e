/** Takes orders from customers; the first context of the mesh. */
@BoundedContext(
        name = "commerce-order-capture",
        purpose = "Takes a customer's order and confirms what was ordered, when and through which channel",
        owner =
                @Owner(
                        team = "order-capture",
                        contact = "order-capture@shop.example",
                        hours = "24x7",
                        confirmedOn = "2026-11-02",
                        escalation = {
                            @Escalate(to = "order capture on-call", within = "PT30M"),
                            @Escalate(to = "head of commerce", within = "PT4H")
                        }),
        terms = {
            @Term(
                    name = "order",
                    means = "a customer's confirmed wish to buy",
                    excludes = "carts that were never confirmed"),
            @Term(
                    name = "customer",
                    means = "whoever confirms an order, signed in to an account or as a guest",
                    excludes = "visitors who never confirm",
                    shared = {
                        @Shared(
                                with = "identity-and-consent",
                                stance = Stance.TRANSLATED,
                                reason =
                                        "account-linked says which person an ordering account belongs to; a guest has none"),
                        @Shared(
                                with = "billing-and-settlement",
                                stance = Stance.SEPARATE,
                                reason = "who orders need not be who owes: companies pay for their staff")
                    })
        },
        purposes =
                @Purpose(
                        id = "order-handling",
                        kind = PurposeKind.OPERATIONAL,
                        means = "Brings what was ordered to whoever ordered it"))
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT1H", replayable = "P400D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA)
@Freshness(maxAge = "PT5M", warnAge = "PT2M", targetPercent = 99.5)
@DeprecationPolicy(experimental = "P30D", active = "P90D", core = "P180D", replacementRequired = true)
@ServiceLevel(completenessPercent = 99.9, schemaStableFor = "P365D", respondWithin = "PT30M")
package shop.ordering;

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
