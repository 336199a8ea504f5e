package com.example.template.booking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes bookings: stands for your own code, which the producer's test runs. Not thread-safe. */
public final class FrontDesk {
    private final Clock clock;
    private final Map<String, Integer> nightsLeft = new HashMap<>();
    private final Map<String, Integer> changes = new HashMap<>();
    private int enquiries;

    public FrontDesk(Clock clock) {
        this.clock = clock;
    }

    public EnquiryReceived take(LocalDate night) {
        enquiries++;
        return new EnquiryReceived("ENQ-" + enquiries, night);
    }

    public RoomBooked book(LocalDate arrival, int nights, BigDecimal pricePerNight, Optional<String> guestEmail) {
        String bookingId = "BOOK-" + (nightsLeft.size() + 1);
        BigDecimal price = pricePerNight.multiply(BigDecimal.valueOf(nights));
        nightsLeft.put(bookingId, nights);
        return new RoomBooked(bookingId, arrival, nights, price, guestEmail, clock.instant());
    }

    /** Cancels nights; never more than are left. */
    public BookingShortened shorten(String bookingId, int nights, BigDecimal price) {
        int left = nightsLeft.getOrDefault(bookingId, 0) - nights;
        if (left < 0) {
            throw new IllegalArgumentException(nights + " nights are more than are left of " + bookingId);
        }
        nightsLeft.put(bookingId, left);
        return new BookingShortened(
                bookingId, changes.merge(bookingId, 1, Integer::sum), nights, price, clock.instant());
    }
}
