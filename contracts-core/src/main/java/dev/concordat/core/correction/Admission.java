package dev.concordat.core.correction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides of each record whether it is looked at at all: once for each event id, and unless it comes later than promised. Not
 * thread-safe.
 *
 * <p>A record is too late if it was written down later after it happened than the contract promises: that is a property of the
 * record, whatever came before it. It is too late as well if it was written down longer before the latest one than event ids are
 * remembered: nobody could tell it from a duplicate then. What is remembered is bounded by that time; without it every id is
 * remembered for good. Each decision takes O(log n) for n remembered ids.
 */
final class Admission<P> {
    private final Optional<Duration> delay;
    private final Optional<Duration> memory;
    private final Map<String, FactRecord<P>> known = new HashMap<>();
    private final NavigableMap<Instant, List<String>> byTime = new TreeMap<>();
    private Instant latestRecorded = Instant.MIN;
    private Instant latestOccurred = Instant.MIN;
    private Instant settled = Instant.MIN;

    /**
     * Starts without any record.
     *
     * @param delay how long after it happened a record is written down at most, as the contract promises
     * @param memory how long event ids are remembered, counted by the recorded clock
     */
    Admission(Optional<Duration> delay, Optional<Duration> memory) {
        this.delay = delay;
        this.memory = memory;
    }

    Outcome admit(FactRecord<P> record) {
        FactRecord<P> first = known.get(record.eventId());
        if (first != null) {
            return first.equals(record) ? Outcome.DUPLICATE : Outcome.REJECTED;
        }
        Clocks clocks = record.clocks();
        Duration late = Duration.between(clocks.occurred(), clocks.recorded());
        if (delay.filter(most -> late.compareTo(most) > 0).isPresent()
                || clocks.recorded().isBefore(settled)
                || isForgotten(clocks.recorded())) {
            return Outcome.TOO_LATE;
        }
        remember(record);
        boolean behind = clocks.occurred().isBefore(latestOccurred);
        latestOccurred = behind ? latestOccurred : clocks.occurred();
        return behind ? Outcome.LATE_APPLIED : Outcome.APPLIED;
    }

    private void remember(FactRecord<P> record) {
        Instant recorded = record.clocks().recorded();
        known.put(record.eventId(), record);
        byTime.computeIfAbsent(recorded, time -> new ArrayList<>()).add(record.eventId());
        if (recorded.isAfter(latestRecorded)) {
            latestRecorded = recorded;
            while (isForgotten(byTime.firstKey())) {
                byTime.pollFirstEntry().getValue().forEach(known::remove);
            }
        }
    }

    private boolean isForgotten(Instant recorded) {
        return memory.isPresent()
                && !latestRecorded.equals(Instant.MIN)
                && Duration.between(recorded, latestRecorded).compareTo(memory.get()) > 0;
    }

    /** Puts what a redaction left in the place of a record, so that its next delivery is known for a duplicate. */
    void replace(FactRecord<P> record) {
        known.computeIfPresent(record.eventId(), (id, before) -> record);
    }

    /** Refuses from now on what was written down before a time. */
    void settle(Instant before) {
        settled = before.isAfter(settled) ? before : settled;
        while (!byTime.isEmpty() && byTime.firstKey().isBefore(settled)) {
            byTime.pollFirstEntry().getValue().forEach(known::remove);
        }
    }

    /** How many event ids are remembered. */
    int remembered() {
        return known.size();
    }
}
