package dev.concordat.core.correction;

import dev.concordat.api.FactClock;
import java.time.Instant;
import java.util.Comparator;

/** The order of records: by a clock, then by sequence, then by event id, so that there is never a tie. */
final class RecordOrder {
    private static final Comparator<FactRecord<?>> RECORDED = by(FactClock.RECORDED);

    private RecordOrder() {}

    static Comparator<FactRecord<?>> by(FactClock clock) {
        return Comparator.<FactRecord<?>, Instant>comparing(record -> time(record.clocks(), clock))
                .thenComparingLong(record -> record.clocks().sequence())
                .thenComparing(FactRecord::eventId);
    }

    static int compare(FactRecord<?> one, FactRecord<?> other) {
        return RECORDED.compare(one, other);
    }

    /** Published is not told apart from recorded: what a context has published it has written down. */
    private static Instant time(Clocks clocks, FactClock clock) {
        return switch (clock) {
            case OCCURRED -> clocks.occurred();
            case VALID -> clocks.valid();
            case RECORDED, PUBLISHED -> clocks.recorded();
        };
    }
}
