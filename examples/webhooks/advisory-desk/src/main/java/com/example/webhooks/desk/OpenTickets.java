package com.example.webhooks.desk;

import com.example.webhooks.desk.TicketNotice.Action;
import com.example.webhooks.desk.TicketNotice.Changes;
import com.example.webhooks.desk.TicketNotice.NewIssue;
import com.example.webhooks.desk.TicketNotice.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The tickets that are open, and what became of those that moved. Notices may come twice and in any order: a ticket
 * that moved or was deleted is gone for good whatever arrives later, because the hosting never uses a number again.
 * Not thread-safe.
 */
public final class OpenTickets {
    private static final BinaryOperator<TicketNotice> LATER =
            BinaryOperator.maxBy(Comparator.comparing((TicketNotice notice) -> isGone(notice))
                    .thenComparing(notice -> notice.issue().updatedAt())
                    .thenComparing(notice -> notice.issue().state().orElse(State.UNKNOWN))
                    .thenComparing(notice -> notice.issue().title())
                    .thenComparing(notice -> notice.action() == Action.TRANSFERRED)
                    .thenComparing(notice -> becomes(notice).orElse(-1L)));

    private final Map<Long, TicketNotice> latest = new TreeMap<>();

    /** Open tickets by number, and the numbers that moved tickets have now. */
    public record Desk(SortedMap<Long, Ticket> open, SortedMap<Long, Long> moved) {}

    /** One open ticket. */
    public record Ticket(String title, Instant asOf) {}

    /** Takes one notice in. A notice without a state (an issue was pinned) says nothing the desk wants to know. */
    public void apply(TicketNotice notice) {
        if (isGone(notice) || notice.issue().state().isPresent()) {
            latest.merge(notice.issue().id(), notice, LATER);
        }
    }

    /** How things stand. */
    public Desk observe() {
        SortedMap<Long, Ticket> open = new TreeMap<>();
        SortedMap<Long, Long> moved = new TreeMap<>();
        latest.forEach((id, notice) -> {
            if (notice.action() == Action.TRANSFERRED) {
                becomes(notice).ifPresent(now -> moved.put(id, now));
            } else if (!isGone(notice) && notice.issue().state().equals(Optional.of(State.OPEN))) {
                open.put(id, new Ticket(notice.issue().title(), notice.issue().updatedAt()));
            }
        });
        return new Desk(open, moved);
    }

    private static boolean isGone(TicketNotice notice) {
        return notice.action() == Action.TRANSFERRED || notice.action() == Action.DELETED;
    }

    private static Optional<Long> becomes(TicketNotice notice) {
        return notice.changes().flatMap(Changes::newIssue).map(NewIssue::id);
    }
}
