package com.example.template.booking;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.Complete;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.InRange;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.MatchesPattern;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import dev.concordat.api.Unit;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A guest has booked a room. TEMPLATE of a fact that says everything; {@link EnquiryReceived} is the least. */
@DomainFact(name = "room-booked", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        // What has happened, in the words of this context: one sentence that stays true.
        value = "A guest has booked a room for one or more nights in a row",
        // What a reader would wrongly conclude from it.
        excludes = "that the guest has paid, or will come",
        // Kinds or ids of purposes it must not be used for.
        notFor = "financial-reporting")
// What can come before and after for the same key: a booking begins here, and can end here as well.
@Lifecycle(first = true, then = BookingShortened.class, last = true)
// How this fact is put right. It replaces the @NoCorrections of the context.
@CompensatedBy(
        value = BookingShortened.class,
        partial = true,
        causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.RECORD_WAS_WRONG})
// What holds of the facts taken together; what holds of each value is a constraint on its component.
@Quality(
        unique = @Unique("bookingId"),
        complete = @Complete(field = "guestEmail", percent = 80, severity = QualitySeverity.WARNING),
        ranges = @InRange(field = "nights", max = "30", percent = 99.9, severity = QualitySeverity.WARNING),
        patterns = @MatchesPattern(field = "bookingId", regex = "BOOK-[0-9]+"))
public record RoomBooked(
        @BusinessKey @Meaning("The front desk's booking number; never reused")
        String bookingId,

        @Meaning("The first night") LocalDate arrival,

        @Meaning("How many nights") @Unit("{night}") @Positive
        int nights,

        @Meaning("What the guest agreed to pay for all nights, VAT included")
        @Money(currency = "EUR", scale = 2)
        @PositiveOrZero
        BigDecimal price,

        // Absent is a value of its own, so say what it means.
        @Meaning("Where the guest is written to; absent if they booked at the desk")
        @Personal(
                subject = "guest",
                identifies = Identifiability.DIRECT,
                purposes = "guest-relations",
                retention = "P1095D",
                erasure = Erasure.REDACT,
                category = "fides:user.contact.email")
        Optional<@Email String> guestEmail,

        @OccurredAt @Meaning("When the guest agreed") Instant bookedAt) {}
