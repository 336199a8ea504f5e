package dev.concordat.core.notice;

import dev.concordat.api.notice.CorrectionNotice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a projection had reported of one key before the first correction was recorded, and what it reports now. Immutable
 * and thread-safe as far as the values are.
 *
 * @param <T> what is reported of a key, with an equality of its own
 * @param key the business key
 * @param before what was reported; empty if nothing was
 * @param now what is reported now; empty if nothing is
 * @since 0.1
 */
public record ReportedChange<T>(String key, Optional<T> before, Optional<T> now) {
    /**
     * Compares what was reported with what is. Takes time for each key once.
     *
     * @param <T> what is reported of a key
     * @param notice the notice; keys outside it are left out if it lists keys
     * @param asAt gives what was known at a recorded time, without what was recorded at that time or later, by key
     * @param now what is reported now, by key
     * @return what differs, by key
     */
    public static <T> List<ReportedChange<T>> of(
            CorrectionNotice notice, Function<Instant, Map<String, T>> asAt, Map<String, T> now) {
        Map<String, T> before = asAt.apply(notice.recorded().from());
        SortedSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        List<ReportedChange<T>> changes = new ArrayList<>();
        for (String key : keys) {
            ReportedChange<T> change =
                    new ReportedChange<>(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(now.get(key)));
            if (!change.before().equals(change.now())
                    && (notice.keys().isEmpty() || notice.keys().contains(key))) {
                changes.add(change);
            }
        }
        return changes;
    }

    @Override
    public String toString() {
        return key + ": " + before.map(Object::toString).orElse("nothing") + ", now "
                + now.map(Object::toString).orElse("nothing");
    }
}
