package com.example.template.booking;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import dev.concordat.api.Unit;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** A guest has cancelled nights. TEMPLATE of a fact that takes back part of another, which names it in turn. */
@DomainFact(name = "booking-shortened", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "Nights at the end of a booking were cancelled, up to all of them",
        excludes = "a refund; and more nights, which are a new booking")
@Lifecycle(
        after = {RoomBooked.class, BookingShortened.class},
        then = BookingShortened.class,
        last = true)
public record BookingShortened(
        @BusinessKey @Corrects(RoomBooked.class) @Meaning("The booking that is shortened")
        String bookingId,

        @Meaning("Counts the changes of one booking") @Positive
        int change,

        @Meaning("How many nights are cancelled") @Unit("{night}") @Positive
        int nights,

        @Meaning("What the guest no longer has to pay, VAT included")
        @Money(currency = "EUR", scale = 2)
        @PositiveOrZero
        BigDecimal price,

        @OccurredAt @Meaning("When the guest cancelled") Instant shortenedAt) {}
