package com.example.webhooks.board;

import com.example.webhooks.board.StarChange.Action;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The stars each repository has now. Keeps the latest change of each user at each repository instead of counting up and
 * down, so that changes may come twice and in any order. Not thread-safe.
 */
public final class StarsNow {
    // At the same second the removal wins: only a star that is there can be taken back. The rest only settles ties.
    private static final Comparator<StarChange> TIME = Comparator.comparing(
                    (StarChange change) -> change.repository().updatedAt())
            .thenComparing(change -> change.action() == Action.DELETED)
            .thenComparing(change -> change.starredAt().orElse(Instant.MIN))
            .thenComparing(change -> change.repository().fullName());

    private final Map<Star, StarChange> latest = new HashMap<>();

    private record Star(long repository, long user) {}

    /** The stars of one repository, and when the newest of them was given. */
    public record Stars(String repository, int count, Optional<Instant> newest) {}

    /** Takes one change in; what the board does not know neither gives nor takes a star. */
    public void apply(StarChange change) {
        if (change.action() != Action.UNKNOWN) {
            Star star = new Star(change.repository().id(), change.sender().id());
            latest.merge(star, change, BinaryOperator.maxBy(TIME));
        }
    }

    /** The stars now, by number of the repository; one that lost all its stars stays, with none. */
    public SortedMap<Long, Stars> observe() {
        Map<Long, StarChange> names = new HashMap<>();
        latest.values().forEach(change -> names.merge(change.repository().id(), change, BinaryOperator.maxBy(TIME)));
        SortedMap<Long, Stars> stars = new TreeMap<>();
        names.forEach(
                (id, change) -> stars.put(id, new Stars(change.repository().fullName(), 0, Optional.empty())));
        latest.values().stream()
                .filter(change -> change.action() == Action.CREATED)
                .forEach(change -> stars.computeIfPresent(change.repository().id(), (id, sum) -> oneMore(sum, change)));
        return stars;
    }

    private static Stars oneMore(Stars sum, StarChange change) {
        Optional<Instant> newest = sum.newest()
                .filter(known -> change.starredAt().filter(known::isBefore).isEmpty())
                .or(change::starredAt);
        return new Stars(sum.repository(), sum.count() + 1, newest);
    }
}
