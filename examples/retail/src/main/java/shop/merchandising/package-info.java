/** Decides what the shop sells. */
@BoundedContext(
        name = "product-merchandising",
        purpose = "Decides what the shop sells, under which name and at which list price",
        owner =
                @Owner(
                        team = "merchandising",
                        contact = "merchandising@shop.example",
                        hours = "MON-FRI 08:00-18:00 Europe/Paris",
                        confirmedOn = "2026-11-05",
                        escalation = {
                            @Escalate(to = "assortment manager", within = "PT8H"),
                            @Escalate(to = "head of merchandising", within = "P1D")
                        }),
        purposes =
                @Purpose(
                        id = "pricing",
                        kind = PurposeKind.ANALYTICS,
                        means = "Finding out what articles can be sold for"),
        terms =
                @Term(
                        name = "product",
                        means = "one article the shop can sell, down to size and colour",
                        excludes = "bundles, and the single piece in a customer's hands"))
@Envelope(channel = "merchandising.products")
@DeprecationPolicy(active = "P180D")
@Cost("one file a day of about 40 MB, free of charge inside the company")
package shop.merchandising;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Cost;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Envelope;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
