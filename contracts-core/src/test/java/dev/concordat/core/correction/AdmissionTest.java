package dev.concordat.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Admission<String> bounded =
            new Admission<>(Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofDays(1)));

    /** A fact that happened some minutes after noon, and was recorded some minutes after that. */
    private static FactRecord<String> fact(String id, int minutes, int late, String says) {
        Instant occurred = NOON.plusSeconds(60L * minutes);
        return FactRecord.stated(
                FactId.parse("billing/invoice-issued"),
                id,
                id,
                Clocks.of(occurred, occurred.plusSeconds(60L * late)),
                says);
    }

    @Test
    void countsEachEventOnce() {
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.APPLIED);
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(bounded.admit(fact("b", 0, 0, "one"))).isEqualTo(Outcome.APPLIED);
    }

    /** The first stays: nobody can know which of the two is right. */
    @Test
    void rejectsTheSameEventWithAnotherContent() {
        bounded.admit(fact("a", 0, 0, "one"));

        assertThat(bounded.admit(fact("a", 0, 0, "two"))).isEqualTo(Outcome.REJECTED);
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void takesWhatIsRecordedAsLateAsPromised() {
        assertThat(bounded.admit(fact("a", 0, 120, "one"))).isEqualTo(Outcome.APPLIED);
        assertThat(bounded.admit(fact("b", 0, 121, "two"))).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void tellsWhatHappenedBeforeTheLatest() {
        bounded.admit(fact("a", 60, 0, "one"));

        assertThat(bounded.admit(fact("b", 0, 60, "two"))).isEqualTo(Outcome.LATE_APPLIED);
        assertThat(bounded.admit(fact("c", 60, 0, "three"))).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void remembersIdsForAsLongAsPromised() {
        bounded.admit(fact("a", 0, 0, "one"));
        bounded.admit(fact("b", 1440, 0, "two"));
        assertThat(bounded.remembered()).isEqualTo(2);
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.DUPLICATE);

        bounded.admit(fact("c", 1441, 0, "three"));
        assertThat(bounded.remembered()).isEqualTo(2);
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.TOO_LATE);
        assertThat(bounded.admit(fact("d", 0, 0, "four"))).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void nothingIsTooLateWhereNothingIsPromised() {
        Admission<String> endless = new Admission<>(Optional.empty(), Optional.empty());
        endless.admit(fact("a", 0, 0, "one"));
        endless.admit(fact("b", 5_000_000, 0, "two"));

        assertThat(endless.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(endless.admit(fact("c", -5_000_000, 9_000, "three"))).isEqualTo(Outcome.LATE_APPLIED);
    }

    @Test
    void refusesWhatIsSettled() {
        bounded.admit(fact("a", 0, 0, "one"));
        bounded.settle(NOON.plusSeconds(60));

        assertThat(bounded.remembered()).isZero();
        assertThat(bounded.admit(fact("a", 0, 0, "one"))).isEqualTo(Outcome.TOO_LATE);
        assertThat(bounded.admit(fact("b", 0, 1, "two"))).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void knowsARedactedRecordAgain() {
        bounded.admit(fact("a", 0, 0, "Ada"));
        bounded.replace(fact("a", 0, 0, "-"));

        assertThat(bounded.admit(fact("a", 0, 0, "-"))).isEqualTo(Outcome.DUPLICATE);
    }
}
