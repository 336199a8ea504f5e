package com.example.template.sales.nightssold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The projection: keeps facts by their identity, so that duplicates and the order of arrival make no difference, and
 * computes from them when asked. Not thread-safe.
 */
public final class NightsSold {
    private final Map<String, BookedStay> booked = new HashMap<>();
    private final Map<Change, ShortenedStay> shortened = new HashMap<>();

    public void book(BookedStay stay) {
        booked.putIfAbsent(stay.bookingId(), stay);
    }

    public void shorten(ShortenedStay stay) {
        shortened.putIfAbsent(new Change(stay.bookingId(), stay.change()), stay);
    }

    /** Shows all that is known, also what could not be attributed: the tests look at it. */
    public Report report() {
        SortedMap<LocalDate, Total> byArrival = new TreeMap<>();
        booked.values()
                .forEach(stay -> byArrival.merge(stay.arrival(), new Total(stay.nights(), stay.price()), Total::plus));
        SortedMap<String, Total> shortenedOnly = new TreeMap<>();
        for (ShortenedStay stay : shortened.values()) {
            Total less = new Total(-stay.nights(), stay.price().negate());
            BookedStay of = booked.get(stay.bookingId());
            if (of == null) {
                shortenedOnly.merge(stay.bookingId(), less, Total::plus);
            } else {
                byArrival.merge(of.arrival(), less, Total::plus);
            }
        }
        return new Report(byArrival, shortenedOnly);
    }

    /** The dataset: one row for each day of arrival. */
    public List<SoldOnDay> rows(Instant now) {
        return report().byArrival().entrySet().stream()
                .map(one -> new SoldOnDay(
                        one.getKey(), one.getValue().nights(), one.getValue().price(), now))
                .toList();
    }

    private record Change(String bookingId, int number) {}
}
