package com.example.webhooks.board;

import com.example.webhooks.board.IssueChange.Action;
import com.example.webhooks.board.IssueChange.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The issues that are open at each repository. An issue that was transferred leaves the repository it was in; it comes
 * back as another issue elsewhere. Changes may come twice and in any order. Not thread-safe.
 */
public final class OpenIssues {
    // Transferred and deleted are final, whatever the clock says: the hosting never uses a number again.
    private static final BinaryOperator<IssueChange> LATER =
            BinaryOperator.maxBy(Comparator.comparing((IssueChange change) -> isGone(change))
                    .thenComparing(change -> change.issue().updatedAt())
                    .thenComparing(change -> change.issue().state().orElse(State.UNKNOWN))
                    .thenComparing(change -> change.repository().id())
                    .thenComparing(change -> change.action() == Action.TRANSFERRED));

    private final Map<Long, IssueChange> latest = new HashMap<>();

    /** What is open at one repository, how many issues were transferred away, and when the last change was. */
    public record Issues(int open, int transferredAway, Instant lastChange) {}

    /** Takes one change in. A change without a state (an issue was pinned) is none for the board. */
    public void apply(IssueChange change) {
        if (isGone(change) || change.issue().state().isPresent()) {
            latest.merge(change.issue().id(), change, LATER);
        }
    }

    /** How things stand, by number of the repository. */
    public SortedMap<Long, Issues> observe() {
        SortedMap<Long, Issues> issues = new TreeMap<>();
        latest.values().forEach(change -> issues.merge(change.repository().id(), single(change), OpenIssues::together));
        return issues;
    }

    private static Issues single(IssueChange change) {
        boolean open = !isGone(change) && change.issue().state().equals(Optional.of(State.OPEN));
        boolean transferred = change.action() == Action.TRANSFERRED;
        return new Issues(open ? 1 : 0, transferred ? 1 : 0, change.issue().updatedAt());
    }

    private static Issues together(Issues one, Issues other) {
        Instant last = one.lastChange().isAfter(other.lastChange()) ? one.lastChange() : other.lastChange();
        return new Issues(one.open() + other.open(), one.transferredAway() + other.transferredAway(), last);
    }

    private static boolean isGone(IssueChange change) {
        return change.action() == Action.TRANSFERRED || change.action() == Action.DELETED;
    }
}
