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
    private final Map<String, RoomBooked> bookings = new HashMap<>();
    private final Map<String, Integer> nightsLeft = new HashMap<>();
    private final Map<String, Integer> changes = new HashMap<>();

    public FrontDesk(Clock clock) {
        this.clock = clock;
    }

    public RoomBooked book(LocalDate arrival, int nights, BigDecimal pricePerNight, Optional<String> guestEmail) {
        String bookingId = "BOOK-" + (bookings.size() + 1);
        BigDecimal price = pricePerNight.multiply(BigDecimal.valueOf(nights));
        RoomBooked booked = new RoomBooked(bookingId, arrival, nights, price, guestEmail, clock.instant());
        bookings.put(bookingId, booked);
        nightsLeft.put(bookingId, nights);
        return booked;
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

    public GuestArrived handOverKey(String bookingId) {
        RoomBooked booked = bookings.get(bookingId);
        if (booked == null) {
            throw new IllegalArgumentException("no booking " + bookingId);
        }
        return new GuestArrived(bookingId, booked.arrival());
    }
}
