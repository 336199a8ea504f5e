package dev.concordat.api.correction;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what a mechanism states beyond its kind and the facts that bring it. Not thread-safe. */
final class Details {
    private final SortedMap<String, String> stated = new TreeMap<>();

    static SortedMap<String, String> none() {
        return Collections.emptySortedMap();
    }

    Details with(String name, Optional<String> words) {
        words.ifPresent(one -> stated.put(name, one));
        return this;
    }

    Details within(Optional<Duration> time) {
        return with("within", time.map(one -> "within " + inWords(one)));
    }

    /** Whole days as days: nobody reads 720 hours as a month. */
    private static String inWords(Duration time) {
        Duration days = Duration.ofDays(time.toDays());
        return time.equals(days) ? "P" + time.toDays() + "D" : time.toString();
    }

    SortedMap<String, String> stated() {
        return Collections.unmodifiableSortedMap(stated);
    }
}
