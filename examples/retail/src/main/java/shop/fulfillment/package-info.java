/** Brings goods to customers, and takes them back. */
@BoundedContext(
        name = "fulfillment-execution",
        purpose = "Allocates stock, dispatches packages and takes goods back",
        owner =
                @Owner(
                        team = "fulfillment",
                        contact = "fulfillment@shop.example",
                        hours = "MON-SAT 05:00-23:00 Europe/Berlin",
                        confirmedOn = "2026-11-12",
                        escalation = {
                            @Escalate(to = "warehouse duty manager", within = "PT30M"),
                            @Escalate(to = "head of logistics", within = "PT8H")
                        }),
        terms =
                @Term(
                        name = "return",
                        means = "a parcel of goods that was scanned at a warehouse door on its way back",
                        excludes = "that the goods were inspected or accepted",
                        shared =
                                @Shared(
                                        with = "billing-and-settlement",
                                        stance = Stance.SEPARATE,
                                        reason =
                                                "goods are scanned days before they are accepted, and some never are")))
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT12H", replayable = "P180D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "fulfillment.movements")
@NoFreshness
@DeprecationPolicy(experimental = "P30D", active = "P90D", replacementRequired = true)
package shop.fulfillment;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.NoFreshness;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Shared;
import dev.concordat.api.Stance;
import dev.concordat.api.Term;
