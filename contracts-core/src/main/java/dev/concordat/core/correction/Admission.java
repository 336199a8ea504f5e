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
 * Decides of each fact whether it counts, before any mechanism of correction looks at it: once for each event id, and as
 * long as it is not later than promised. Not thread-safe.
 *
 * <p>What is remembered is bounded: once a fact is further behind the latest than can be late, whatever comes with its id is
 * too late as well, so the id can be forgotten, and nothing counts twice. Only where no delay is promised every id is
 * remembered for good. Each decision takes O(log n) for n remembered facts, spread over all of them.
 */
final class Admission<P> {
    private final Optional<Duration> delay;
    private final Optional<Duration> memory;
    private final Map<String, P> known = new HashMap<>();
    private final NavigableMap<Instant, List<String>> byTime = new TreeMap<>();
    private Optional<Instant> latest = Optional.empty();

    /**
     * Starts without any fact.
     *
     * @param delay how far behind the latest fact another can be, as the contract promises
     * @param dedupWindow how long duplicates are recognised at least
     */
    Admission(Optional<Duration> delay, Optional<Duration> dedupWindow) {
        this.delay = delay;
        this.memory = delay.map(
                late -> dedupWindow.filter(window -> window.compareTo(late) > 0).orElse(late));
    }

    Outcome admit(FactRecord<P> fact) {
        P first = known.get(fact.eventId());
        if (first != null) {
            return first.equals(fact.payload()) ? Outcome.DUPLICATE : Outcome.REJECTED;
        }
        if (isBehind(fact.clocks().occurred(), delay)) {
            return Outcome.TOO_LATE;
        }
        known.put(fact.eventId(), fact.payload());
        byTime.computeIfAbsent(fact.clocks().occurred(), time -> new ArrayList<>())
                .add(fact.eventId());
        if (latest.filter(fact.clocks().occurred()::isBefore).isPresent()) {
            return Outcome.LATE_APPLIED;
        }
        latest = Optional.of(fact.clocks().occurred());
        forget();
        return Outcome.APPLIED;
    }

    /** How many facts are remembered. */
    int remembered() {
        return known.size();
    }

    private void forget() {
        while (isBehind(byTime.firstKey(), memory)) {
            byTime.pollFirstEntry().getValue().forEach(known::remove);
        }
    }

    private boolean isBehind(Instant occurred, Optional<Duration> by) {
        return by.isPresent()
                && latest.isPresent()
                && Duration.between(occurred, latest.get()).compareTo(by.get()) > 0;
    }
}
