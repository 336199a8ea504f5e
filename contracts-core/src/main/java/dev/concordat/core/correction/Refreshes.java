package dev.concordat.core.correction;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows which refresh of a dataset is the last, and which came in part. Refreshes concern all keys, so they are counted apart from
 * them. Not thread-safe.
 */
final class Refreshes {
    private final Map<String, Refresh> refreshes = new HashMap<>();

    /**
     * What is known of one refresh.
     *
     * @param last the row recorded last, without what it says
     * @param from from when on the valid clock it says something
     * @param rows how many rows came
     * @param promised how many there are, as its rows say; 0 if none does
     */
    private record Refresh(FactRecord<String> last, Instant from, int rows, int promised) {
        boolean isMissingRows() {
            return rows < promised;
        }

        Refresh with(Refresh row) {
            return new Refresh(
                    RecordOrder.compare(last, row.last) < 0 ? row.last : last,
                    from.isBefore(row.from) ? from : row.from,
                    rows + row.rows,
                    Math.max(promised, row.promised));
        }
    }

    /** A row that names no refresh belongs to those recorded at the same time. */
    private static String nameOf(FactRecord<?> row) {
        return row.group().orElseGet(() -> row.clocks().recorded().toString());
    }

    void add(FactRecord<?> row) {
        refreshes.merge(
                nameOf(row),
                new Refresh(
                        row.withPayload(""),
                        row.clocks().valid(),
                        1,
                        row.groupSize().orElse(0)),
                Refresh::with);
    }

    /** Whether rows of the refresh a row belongs to are still missing. */
    boolean isMissingRows(FactRecord<?> row) {
        Refresh refresh = refreshes.get(nameOf(row));
        return refresh != null && refresh.isMissingRows();
    }

    /** What came in part: in words what is missing, by the event id of the row recorded last. */
    Map<String, String> incomplete() {
        Map<String, String> incomplete = new HashMap<>();
        refreshes.forEach((name, one) -> {
            if (one.isMissingRows()) {
                incomplete.put(
                        one.last().eventId(),
                        one.rows() + " of the " + one.promised() + " rows of refresh " + name
                                + " are here, so the refresh before it holds");
            }
        });
        return incomplete;
    }

    /** The rows of a key that count: of the last refresh if that is complete, else of the last that has the key. */
    <P> List<EffectiveFact<P>> ofLast(List<EffectiveFact<P>> rows, boolean complete, Instant valid) {
        Set<String> names = complete
                ? refreshes.keySet()
                : rows.stream().map(row -> nameOf(row.record())).collect(Collectors.toSet());
        return last(names, valid)
                .map(name -> rows.stream()
                        .filter(row -> nameOf(row.record()).equals(name))
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> last(Set<String> names, Instant valid) {
        Comparator<Map.Entry<String, Refresh>> order =
                Comparator.comparing(one -> one.getValue().last().clocks().recorded());
        return refreshes.entrySet().stream()
                .filter(one -> names.contains(one.getKey()))
                .filter(one ->
                        !one.getValue().from().isAfter(valid) && !one.getValue().isMissingRows())
                .max(order.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
