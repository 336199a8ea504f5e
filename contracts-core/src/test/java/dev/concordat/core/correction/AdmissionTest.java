package dev.concordat.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Admission<String> twoHours = new Admission<>(Optional.of(Duration.ofHours(2)), Optional.empty());

    private static FactRecord<String> fact(String id, int minutes, String says) {
        Instant time = NOON.plusSeconds(60L * minutes);
        return FactRecord.stated(FactId.parse("billing/invoice-issued"), id, id, Clocks.of(time, time), says);
    }

    @Test
    void countsEachEventOnce() {
        assertThat(twoHours.admit(fact("a", 0, "one"))).isEqualTo(Outcome.APPLIED);
        assertThat(twoHours.admit(fact("a", 0, "one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(twoHours.admit(fact("b", 0, "one"))).isEqualTo(Outcome.APPLIED);
    }

    /** The first stays: nobody can know which of the two is right. */
    @Test
    void rejectsTheSameEventWithAnotherContent() {
        twoHours.admit(fact("a", 0, "one"));

        assertThat(twoHours.admit(fact("a", 0, "two"))).isEqualTo(Outcome.REJECTED);
        assertThat(twoHours.admit(fact("a", 0, "one"))).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void takesWhatIsAsLateAsPromised() {
        twoHours.admit(fact("a", 120, "one"));

        assertThat(twoHours.admit(fact("b", 0, "two"))).isEqualTo(Outcome.LATE_APPLIED);
        assertThat(twoHours.admit(fact("c", -1, "three"))).isEqualTo(Outcome.TOO_LATE);
    }

    /** What was refused has not counted, and moves nothing. */
    @Test
    void doesNotRememberWhatWasTooLate() {
        twoHours.admit(fact("a", 121, "one"));
        twoHours.admit(fact("b", 0, "two"));

        assertThat(twoHours.remembered()).isEqualTo(1);
        assertThat(twoHours.admit(fact("b", 100, "two"))).isEqualTo(Outcome.LATE_APPLIED);
    }

    @Test
    void forgetsWhatCanOnlyBeTooLate() {
        twoHours.admit(fact("a", 0, "one"));
        twoHours.admit(fact("b", 120, "two"));
        assertThat(twoHours.remembered()).isEqualTo(2);

        twoHours.admit(fact("c", 121, "three"));
        assertThat(twoHours.remembered()).isEqualTo(2);
        assertThat(twoHours.admit(fact("a", 0, "one"))).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void recognisesDuplicatesForTheWholeWindow() {
        Admission<String> window = new Admission<>(Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofDays(1)));
        window.admit(fact("a", 0, "one"));
        window.admit(fact("b", 1440, "two"));

        assertThat(window.admit(fact("a", 0, "one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(window.admit(fact("c", 0, "three"))).isEqualTo(Outcome.TOO_LATE);
    }

    @Test
    void nothingIsTooLateWhereNoDelayIsPromised() {
        Admission<String> endless = new Admission<>(Optional.empty(), Optional.of(Duration.ofMinutes(1)));
        endless.admit(fact("a", 0, "one"));
        endless.admit(fact("b", 5_000_000, "two"));

        assertThat(endless.admit(fact("a", 0, "one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(endless.admit(fact("c", -5_000_000, "three"))).isEqualTo(Outcome.LATE_APPLIED);
    }
}
