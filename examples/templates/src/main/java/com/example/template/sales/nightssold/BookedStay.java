package com.example.template.sales.nightssold;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Money;
import dev.concordat.api.Naming;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Quality;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.ServiceLevel;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import dev.concordat.api.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the view relies on of a booking: these fields and nothing else, so everything else may change. */
@Reads(
        // Whose fact, by name: the producer's class is never imported.
        fact = "booking/room-booked",
        // The lowest version that has all of this.
        since = "1.0",
        // Which meaning you have understood; a new revision makes the test ask you again.
        meaningRevision = 1,
        // One purpose of the consumer's own context.
        purpose = "price-setting",
        // What the handler copes with, which NightsSoldTest shows. Delete one, and the producer must rule it out.
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        // How you follow when a booking is put right: here ShortenedStay is read too.
        corrections = CorrectionKind.COMPENSATION,
        // From here to answerWithin: demands on the producer. Delete each whose breach you would not notice.
        // How late a booking may be written down after it was made.
        maxDelay = "P1D",
        // How far back you read again when the view is built anew.
        replay = "P365D",
        // How old a booking may be when you see it.
        maxAge = "P1D",
        // The lowest stage you build on.
        atLeast = Stage.ACTIVE,
        // How long before its end you must hear of it.
        notice = "P90D",
        // How soon somebody must answer you.
        answerWithin = "P1D",
        // What you may see at most: how sensitive, and how personal. These are the defaults.
        clearance = Sensitivity.INTERNAL,
        mayReceive = PrivacyClass.NOT_PERSONAL,
        // How component names become payload names; this is the default, too. Not used here: after, for an input that
        // makes sense only once another fact of the same key has come.
        naming = Naming.INHERITED)
// How far you trust the key, and how long you remember what you have seen.
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P365D")
// How many bookings may be missing before your figures are wrong.
@ServiceLevel(completenessPercent = 99)
// Which guarantees your figures stand on; each must be one the producer gives.
@Quality(unique = @Unique("bookingId"))
public record BookedStay(
        @BusinessKey String bookingId,
        LocalDate arrival,
        @Unit("{night}") int nights,
        @Money(currency = "EUR") BigDecimal price) {}
