package dev.concordat.core.evolution;

import dev.concordat.api.model.DeprecationNotice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a version announces to end, and who still relies on it. Immutable and thread-safe.
 *
 * @param field the path of the field; empty if the fact as a whole ends
 * @param notice what is announced
 * @param published the day from which the notice counts; today if it is not published yet
 * @param end the first day on which it may be gone: the sunset, or later if the notice is not over by then
 * @param dependents who relies on it
 * @since 0.1
 */
public record Announcement(
        Optional<String> field,
        DeprecationNotice notice,
        LocalDate published,
        LocalDate end,
        List<Dependent> dependents) {
    /** Takes a copy of the list. */
    public Announcement {
        dependents = List.copyOf(dependents);
    }

    /**
     * Counts the days until it may be gone.
     *
     * @param today the day to count from
     * @return the days; 0 or less if it may be gone
     */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, end);
    }
}
