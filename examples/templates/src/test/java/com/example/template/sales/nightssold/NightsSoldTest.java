package com.example.template.sales.nightssold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** TEMPLATE of a handler's own test: it shows what the {@code @Reads} records say the handler copes with. */
class NightsSoldTest {
    private static final LocalDate EASTER = LocalDate.of(2027, 3, 28);
    private static final List<Consumer<NightsSold>> FACTS = List.of(
            sold -> sold.book(new BookedStay("BOOK-1", EASTER, 3, new BigDecimal("270.00"))),
            sold -> sold.book(new BookedStay("BOOK-2", EASTER, 1, new BigDecimal("90.00"))),
            sold -> sold.shorten(new ShortenedStay("BOOK-1", 1, 1, new BigDecimal("90.00"))),
            sold -> sold.shorten(new ShortenedStay("BOOK-1", 2, 1, new BigDecimal("90.00"))));

    private static Report after(List<Integer> arrivals) {
        NightsSold sold = new NightsSold();
        arrivals.forEach(index -> FACTS.get(index).accept(sold));
        return sold.report();
    }

    @Test
    void takesCancelledNightsOff() {
        Report report = after(List.of(0, 1, 2, 3));

        assertThat(report.byArrival()).containsOnlyKeys(EASTER).containsValue(new Total(2, new BigDecimal("180")));
        assertThat(report.shortenedOnly()).isEmpty();
    }

    @Test
    void countsDuplicatesOnce() {
        assertThat(after(List.of(0, 0, 1, 2, 2, 3, 1, 3))).isEqualTo(after(List.of(0, 1, 2, 3)));
    }

    @Test
    void takesFactsInAnyOrder() {
        assertThat(after(List.of(3, 1, 2, 0))).isEqualTo(after(List.of(0, 1, 2, 3)));
    }

    @Test
    void reportsCancellationsOfBookingsItHasNotSeen() {
        Report report = after(List.of(2, 3));

        assertThat(report.byArrival()).isEmpty();
        assertThat(report.shortenedOnly()).containsEntry("BOOK-1", new Total(-2, new BigDecimal("-180")));
    }
}
