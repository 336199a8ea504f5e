package dev.concordat.core.correction;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Knows which refresh of a dataset is the last. Refreshes concern all keys, so they are counted apart from them. Not thread-safe. */
final class Refreshes<P> {
    private final Map<String, Instant> recorded = new HashMap<>();

    /** A row that names no refresh belongs to those recorded at the same time. */
    static String nameOf(FactRecord<?> row) {
        return row.group().orElseGet(() -> row.clocks().recorded().toString());
    }

    void add(FactRecord<P> row) {
        recorded.merge(nameOf(row), row.clocks().recorded(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The last refresh of which something was known at a time. */
    private Optional<String> last(Predicate<String> known) {
        return recorded.entrySet().stream()
                .filter(one -> known.test(one.getKey()))
                .max(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The row of a key that holds: of the last refresh if that is complete, else of the last that has the key. */
    List<EffectiveFact<P>> holding(List<EffectiveFact<P>> rows, boolean complete, Predicate<String> known) {
        Optional<String> last = complete
                ? last(known)
                : last(name ->
                        rows.stream().anyMatch(row -> nameOf(row.record()).equals(name)));
        return last.flatMap(name -> rows.stream()
                        .filter(row -> nameOf(row.record()).equals(name))
                        .reduce((one, other) -> RecordOrder.compare(one.record(), other.record()) < 0 ? other : one))
                .map(List::of)
                .orElse(List.of());
    }
}
