package com.example.webhooks.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webhooks.board.StarChange.Action;
import com.example.webhooks.board.StarChange.Repository;
import com.example.webhooks.board.StarChange.Sender;
import com.example.webhooks.board.StarsNow.Stars;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StarsNowTest {
    private static final long HELLO_WORLD = 186853002;
    private static final StarChange GIVEN = given(21031067, 40);
    private static final StarChange TAKEN_BACK = change(Action.DELETED, 21031067, 41, Optional.empty());

    @Test
    void countsEachUserOnce() {
        assertThat(after(GIVEN, given(1, 42), GIVEN).observe())
                .containsEntry(
                        HELLO_WORLD, new Stars("Codertocat/Hello-World", 2, Optional.of(Instant.ofEpochSecond(42))));
    }

    @Test
    void takesDeletedStarBackAndItsTimeWithIt() {
        assertThat(after(given(1, 30), GIVEN, TAKEN_BACK).observe().values())
                .containsExactly(new Stars("Codertocat/Hello-World", 1, Optional.of(Instant.ofEpochSecond(30))));
    }

    @Test
    void keepsDeletedStarAwayWhenItsGivingArrivesLate() {
        assertThat(after(TAKEN_BACK, GIVEN).observe())
                .isEqualTo(after(GIVEN, TAKEN_BACK).observe());
        assertThat(after(TAKEN_BACK, GIVEN).observe().values())
                .containsExactly(new Stars("Codertocat/Hello-World", 0, Optional.empty()));
    }

    @Test
    void countsStarGivenAgain() {
        assertThat(after(GIVEN, TAKEN_BACK, given(21031067, 50)).observe().values())
                .extracting(Stars::count)
                .containsExactly(1);
    }

    @Test
    void takesDeletionInTheSameSecondAsTheLastWord() {
        StarChange atOnce = change(Action.DELETED, 21031067, 40, Optional.empty());

        assertThat(after(atOnce, GIVEN).observe().values())
                .extracting(Stars::count)
                .containsExactly(0);
    }

    @Test
    void ignoresUnknownAction() {
        StarChange other = change(Action.UNKNOWN, 21031067, 60, Optional.empty());

        assertThat(after(GIVEN, other).observe()).isEqualTo(after(GIVEN).observe());
    }

    private static StarsNow after(StarChange... changes) {
        StarsNow stars = new StarsNow();
        List.of(changes).forEach(stars::apply);
        return stars;
    }

    private static StarChange given(long user, long second) {
        return change(Action.CREATED, user, second, Optional.of(Instant.ofEpochSecond(second)));
    }

    private static StarChange change(Action action, long user, long second, Optional<Instant> starredAt) {
        Repository repository = new Repository(HELLO_WORLD, "Codertocat/Hello-World", Instant.ofEpochSecond(second));
        return new StarChange(action, starredAt, repository, new Sender(user));
    }
}
