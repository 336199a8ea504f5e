package com.example.template.sales.nightssold;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import dev.concordat.api.Unit;
import java.math.BigDecimal;

/** What the view relies on of a shortened booking; {@link BookedStay} says the same things at length. */
@Reads(
        fact = "booking/booking-shortened",
        purpose = "price-setting",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record ShortenedStay(
        @BusinessKey String bookingId,
        int change,
        @Unit("{night}") int nights,
        @Money(currency = "EUR") BigDecimal price) {}
