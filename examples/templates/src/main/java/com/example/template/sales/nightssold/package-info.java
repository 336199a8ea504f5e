/** Counts the nights sold. TEMPLATE of a projection: one view, its own owner, and all its inputs by name. */
@Projection(
        name = "nights-sold",
        // What the view means, in the words of the consumer.
        meaning = "How many nights were sold for each day of arrival, and for how much, less what was cancelled",
        // Every input, also the corrections: what is not listed here does not reach the view.
        reads = {BookedStay.class, ShortenedStay.class},
        // Delete if the owner of the context owns the view too.
        owner =
                @Owner(
                        team = "pricing-analytics",
                        contact = "pricing-analytics@hotel.example",
                        hours = "MON-FRI 09:00-17:00 Europe/Berlin",
                        confirmedOn = "2026-11-23",
                        escalation = @Escalate(to = "head of pricing", within = "P2D")))
package com.example.template.sales.nightssold;

import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Projection;
