/** Takes orders from customers; the first context of the mesh. */
@BoundedContext(
        name = "commerce-order-capture",
        purpose = "Takes a customer's order and confirms what was ordered, when and through which channel",
        owner =
                @Owner(
                        team = "order-capture",
                        contact = "order-capture@shop.example",
                        escalation = @Escalate(to = "order capture on-call", within = "PT30M")),
        terms =
                @Term(
                        name = "order",
                        means = "a customer's confirmed wish to buy",
                        excludes = "carts that were never confirmed"))
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT1H", replayable = "P400D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA)
package shop.ordering;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Term;
