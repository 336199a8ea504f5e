package com.example.template.sales.nightssold;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DerivedFrom;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import dev.concordat.api.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The nights sold for one day of arrival. TEMPLATE of what a projection publishes; delete it if nobody else reads it. */
@Dataset(name = "nights-sold", version = "1.0.0", stage = Stage.EXPERIMENTAL, refresh = "P1D")
@Meaning(
        value = "The nights sold to guests who arrive on one day, as known at the last refresh",
        excludes = "cancellations of bookings that were never seen",
        // An exclusion of an input holds here too, unless @DerivedFrom lifts it with a reason.
        notFor = "financial-reporting")
@Snapshots(causes = CorrectionCause.WORLD_CHANGED)
@Freshness(maxAge = "P2D", clock = FactClock.PUBLISHED)
public record SoldOnDay(
        @BusinessKey
        @Meaning("The first night of the stays")
        @DerivedFrom(input = BookedStay.class, fields = "arrival", rule = "as booked")
        LocalDate arrival,

        @Meaning("How many nights, less those cancelled")
        @Unit("{night}")
        @DerivedFrom(input = BookedStay.class, fields = "nights", rule = "sum over the bookings of the day")
        @DerivedFrom(
                input = ShortenedStay.class,
                fields = {"bookingId", "nights"},
                rule = "less the nights cancelled of those bookings")
        int nights,

        @Meaning("What guests agreed to pay for them, VAT included")
        @Money(currency = "EUR")
        @DerivedFrom(input = BookedStay.class, fields = "price", rule = "sum over the bookings of the day")
        @DerivedFrom(
                input = ShortenedStay.class,
                fields = {"bookingId", "price"},
                rule = "less what need no longer be paid for those bookings")
        BigDecimal price,

        @PublishedAt Instant refreshedAt) {}
