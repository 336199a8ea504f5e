/** Steers prices; the context around the projection. It needs an owner, and the purposes its projections name. */
@BoundedContext(
        name = "sales",
        purpose = "Decides at what price a night is offered",
        owner =
                @Owner(
                        team = "revenue-management",
                        contact = "revenue-management@hotel.example",
                        hours = "MON-FRI 09:00-17:00 Europe/Berlin",
                        confirmedOn = "2026-11-23",
                        escalation = @Escalate(to = "head of sales", within = "P1D")),
        terms =
                @Term(
                        name = "sale",
                        means = "one night somebody booked and did not cancel",
                        shared =
                                @Shared(
                                        with = "booking",
                                        theirWord = "booking",
                                        stance = Stance.TRANSLATED,
                                        reason = "one sale is one night of a booking that was not cancelled")),
        purposes =
                @Purpose(
                        id = "price-setting",
                        kind = PurposeKind.ANALYTICS,
                        means = "Looks at which nights sell and which do not"))
@DeprecationPolicy(experimental = "P30D")
package com.example.template.sales;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Shared;
import dev.concordat.api.Stance;
import dev.concordat.api.Term;
