package com.example.webhooks.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webhooks.board.IssueChange.Action;
import com.example.webhooks.board.IssueChange.Issue;
import com.example.webhooks.board.IssueChange.Repository;
import com.example.webhooks.board.IssueChange.State;
import com.example.webhooks.board.OpenIssues.Issues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenIssuesTest {
    private static final long OCTO_REPO = 17273051;
    private static final long HELLO_WORLD = 186853002;
    private static final IssueChange OPENED = change(Action.UNKNOWN, 512748900, State.OPEN, OCTO_REPO, 1);
    private static final IssueChange CLOSED = change(Action.UNKNOWN, 512748900, State.CLOSED, OCTO_REPO, 2);
    private static final IssueChange TRANSFERRED = change(Action.TRANSFERRED, 512748900, State.OPEN, OCTO_REPO, 3);
    private static final IssueChange ARRIVED = change(Action.UNKNOWN, 444500041, State.OPEN, HELLO_WORLD, 3);

    @Test
    void movesTransferredIssueToItsNewRepository() {
        assertThat(after(OPENED, TRANSFERRED, ARRIVED).observe())
                .containsEntry(OCTO_REPO, new Issues(0, 1, Instant.ofEpochSecond(3)))
                .containsEntry(HELLO_WORLD, new Issues(1, 0, Instant.ofEpochSecond(3)));
    }

    @Test
    void givesTheSameInAnyOrderAndWithDuplicates() {
        assertThat(after(ARRIVED, TRANSFERRED, CLOSED, OPENED, ARRIVED, OPENED).observe())
                .isEqualTo(after(OPENED, CLOSED, TRANSFERRED, ARRIVED).observe());
    }

    @Test
    void countsOnlyOpenIssues() {
        assertThat(after(CLOSED, OPENED).observe())
                .containsEntry(OCTO_REPO, new Issues(0, 0, Instant.ofEpochSecond(2)));
    }

    @Test
    void dropsDeletedIssueAlsoWhenItsClockStandsStill() {
        IssueChange deleted = change(Action.DELETED, 512748900, State.OPEN, OCTO_REPO, 1);

        assertThat(after(deleted, CLOSED, OPENED).observe())
                .containsEntry(OCTO_REPO, new Issues(0, 0, Instant.ofEpochSecond(1)));
    }

    @Test
    void ignoresPinningWhichSendsNoState() {
        Issue pinned = new Issue(512748900, Optional.empty(), Instant.ofEpochSecond(9));

        assertThat(after(OPENED, new IssueChange(Action.UNKNOWN, pinned, new Repository(OCTO_REPO)))
                        .observe())
                .isEqualTo(after(OPENED).observe());
    }

    private static OpenIssues after(IssueChange... changes) {
        OpenIssues issues = new OpenIssues();
        List.of(changes).forEach(issues::apply);
        return issues;
    }

    private static IssueChange change(Action action, long id, State state, long repository, long second) {
        Issue issue = new Issue(id, Optional.of(state), Instant.ofEpochSecond(second));
        return new IssueChange(action, issue, new Repository(repository));
    }
}
