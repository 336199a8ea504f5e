package com.example.template.booking;

import com.example.template.Today;
import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** TEMPLATE of a producer's test: one method for each fact, and facts that the real code emits. */
class BookingKeepsItsPromisesTest {
    private static final LocalDate EASTER = LocalDate.of(2027, 3, 28);
    private static final BigDecimal PER_NIGHT = new BigDecimal("89.50");

    private final FrontDesk desk = new FrontDesk(Today.CLOCK);

    /** With and without each optional field, and the extremes that are allowed. */
    private List<RoomBooked> booked() {
        return List.of(
                desk.book(EASTER, 3, PER_NIGHT, Optional.of("kim@guest.example")),
                desk.book(EASTER, 1, new BigDecimal("0.00"), Optional.empty()));
    }

    private List<BookingShortened> shortened() {
        String bookingId = booked().get(0).bookingId();
        return List.of(
                desk.shorten(bookingId, 1, PER_NIGHT),
                desk.shorten(bookingId, 2, PER_NIGHT.multiply(BigDecimal.valueOf(2))));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutEnquiries() {
        return ProducerContract.of(EnquiryReceived.class)
                .emittedBy(() -> List.of(desk.take(EASTER)))
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutBookings() {
        return ProducerContract.of(RoomBooked.class)
                .emittedBy(this::booked)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutShortenedBookings() {
        return ProducerContract.of(BookingShortened.class)
                .emittedBy(this::shortened)
                .at(Today.CLOCK)
                .tests();
    }
}
