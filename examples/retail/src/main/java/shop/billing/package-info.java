/** Decides what a customer owes. */
@BoundedContext(
        name = "billing-and-settlement",
        purpose = "Decides what a customer owes and when it is settled",
        owner =
                @Owner(
                        team = "billing-core",
                        contact = "billing-core@shop.example",
                        escalation = {
                            @Escalate(to = "billing on-call", within = "PT30M"),
                            @Escalate(to = "head of finance IT", within = "PT4H")
                        }),
        terms =
                @Term(
                        name = "invoice",
                        means = "a demand for payment for delivered goods",
                        excludes = "pro-forma invoices"),
        purposes =
                @Purpose(
                        id = "cash-forecasting",
                        kind = PurposeKind.FINANCIAL_REPORTING,
                        means = "Predicts when money arrives"))
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT48H", replayable = "P400D")
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "billing.documents")
package shop.billing;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
