package com.example.webhooks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webhooks.desk.TicketNotice.Action;
import com.example.webhooks.desk.TicketNotice.Changes;
import com.example.webhooks.desk.TicketNotice.Issue;
import com.example.webhooks.desk.TicketNotice.NewIssue;
import com.example.webhooks.desk.TicketNotice.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenTicketsTest {
    private static final long OLD = 512748900;
    private static final long NEW = 444500041;
    private static final TicketNotice OPENED = notice(Action.UNKNOWN, Optional.of(State.OPEN), 1);
    private static final TicketNotice CLOSED = notice(Action.UNKNOWN, Optional.of(State.CLOSED), 2);
    private static final TicketNotice TRANSFERRED = new TicketNotice(
            Action.TRANSFERRED,
            new Issue(OLD, "Update package.json", Optional.of(State.OPEN), Instant.ofEpochSecond(1)),
            Optional.of(new Changes(Optional.of(new NewIssue(NEW)))));

    @Test
    void showsOpenTickets() {
        assertThat(after(OPENED).observe().open())
                .containsEntry(OLD, new OpenTickets.Ticket("Update package.json", Instant.ofEpochSecond(1)));
    }

    @Test
    void forgetsClosedTicketsAlsoWhenTheOpeningArrivesLate() {
        assertThat(after(CLOSED, OPENED).observe().open()).isEmpty();
    }

    @Test
    void followsTransferredTicketToItsNewNumber() {
        OpenTickets.Desk desk = after(OPENED, TRANSFERRED).observe();

        assertThat(desk.open()).isEmpty();
        assertThat(desk.moved()).containsEntry(OLD, NEW);
    }

    @Test
    void keepsTransferredTicketMovedWhenALaterChangeArrivesLate() {
        assertThat(after(TRANSFERRED, OPENED, CLOSED).observe())
                .isEqualTo(after(OPENED, CLOSED, TRANSFERRED).observe());
    }

    @Test
    void dropsDeletedTicket() {
        assertThat(after(OPENED, notice(Action.DELETED, Optional.of(State.OPEN), 1))
                        .observe()
                        .open())
                .isEmpty();
    }

    @Test
    void ignoresPinningWhichSendsNoState() {
        assertThat(after(OPENED, notice(Action.UNKNOWN, Optional.empty(), 9)).observe())
                .isEqualTo(after(OPENED).observe());
    }

    @Test
    void changesNothingOnDuplicates() {
        assertThat(after(OPENED, TRANSFERRED, OPENED, TRANSFERRED).observe())
                .isEqualTo(after(OPENED, TRANSFERRED).observe());
    }

    private static OpenTickets after(TicketNotice... notices) {
        OpenTickets tickets = new OpenTickets();
        List.of(notices).forEach(tickets::apply);
        return tickets;
    }

    private static TicketNotice notice(Action action, Optional<State> state, long second) {
        Issue issue = new Issue(OLD, "Update package.json", state, Instant.ofEpochSecond(second));
        return new TicketNotice(action, issue, Optional.empty());
    }
}
