package com.example.template.sales.nightssold;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * The view.
 *
 * @param byArrival what was sold, by the first night
 * @param shortenedOnly what was cancelled of bookings that were never seen; somebody asks booking about them
 */
public record Report(SortedMap<LocalDate, Total> byArrival, SortedMap<String, Total> shortenedOnly) {}
