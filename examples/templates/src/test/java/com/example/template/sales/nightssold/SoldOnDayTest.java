package com.example.template.sales.nightssold;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.template.Today;
import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** TEMPLATE of a test of what a projection publishes: the figure is right, and it keeps its contract. */
class SoldOnDayTest {
    private static final LocalDate EASTER = LocalDate.of(2027, 3, 28);

    private static List<SoldOnDay> rows() {
        NightsSold sold = new NightsSold();
        sold.book(new BookedStay("BOOK-1", EASTER, 3, new BigDecimal("270.00")));
        sold.book(new BookedStay("BOOK-2", EASTER, 1, new BigDecimal("90.00")));
        sold.book(new BookedStay("BOOK-3", EASTER.plusDays(1), 2, new BigDecimal("150.00")));
        sold.shorten(new ShortenedStay("BOOK-1", 1, 2, new BigDecimal("180.00")));
        return sold.rows(Today.CLOCK.instant());
    }

    @Test
    void takesCancelledNightsOffTheDayOfArrival() {
        assertThat(rows())
                .extracting(row -> row.arrival() + ": " + row.nights() + " for "
                        + row.price().toPlainString())
                .containsExactly("2027-03-28: 2 for 180", "2027-03-29: 2 for 150");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(SoldOnDay.class)
                .emittedBy(SoldOnDayTest::rows)
                .at(Today.CLOCK)
                .tests();
    }
}
