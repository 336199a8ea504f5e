package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Changelog;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.Corrects;
import dev.concordat.api.Delivery;
import dev.concordat.api.DomainFact;
import dev.concordat.api.EventId;
import dev.concordat.api.Ledger;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Ordering;
import dev.concordat.api.RecordedAt;
import dev.concordat.api.Sequence;
import dev.concordat.core.finding.StreamRule;
import dev.concordat.core.finding.TestRule;
import dev.concordat.testkit.fixture.Sales;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One wrong stream for each law, caught by that law and by no other. */
class ProducerHistoryTestTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** An order. */
    @DomainFact(name = "ordered", version = "1.0.0")
    @Meaning("Somebody ordered")
    @Lifecycle(first = true, then = Cancelled.class, last = true)
    @CompensatedBy(value = Cancelled.class, amount = "amount", adjustment = "amount", partial = true, within = "P1D")
    @Delivery(ordering = Ordering.PER_KEY, delay = "PT1H")
    record Ordered(
            @EventId String id,
            @BusinessKey String order,
            long amount,
            @Sequence long number,
            @OccurredAt Instant at,
            @RecordedAt Instant recorded) {}

    /** What takes it back. */
    @DomainFact(name = "cancelled", version = "1.0.0")
    @Meaning("An order was cancelled, in part or as a whole")
    @Lifecycle(
            after = {Ordered.class, Cancelled.class},
            then = Cancelled.class,
            last = true)
    @NoCorrections
    record Cancelled(
            @EventId String id,
            @BusinessKey @Corrects(Ordered.class) String order,
            long amount,
            @OccurredAt Instant at) {}

    /** An entry. */
    @DomainFact(name = "booked", version = "1.0.0")
    @Meaning("An entry was booked")
    @Ledger(balancedBy = "posting", amount = "amount")
    record Booked(
            @EventId String id,
            @BusinessKey String entry,
            String posting,
            long amount,
            @OccurredAt Instant at) {}

    /** A row. */
    @DomainFact(name = "row", version = "1.0.0")
    @Meaning("A row of a table changed")
    @Changelog(operation = "op")
    record Row(
            @EventId String id,
            @BusinessKey String key,
            String op,
            long value,
            @OccurredAt Instant at) {}

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Ordered ordered(String id, String order, int minute) {
        return new Ordered(id, order, 10, minute, at(minute), at(minute));
    }

    private static Cancelled cancelled(String id, String order, int amount, int minute) {
        return new Cancelled(id, order, amount, at(minute));
    }

    private static ContractReport orders(Object... facts) {
        return ProducerHistory.of(Ordered.class, Cancelled.class)
                .emittedBy(() -> List.of(facts))
                .report();
    }

    @Test
    void holdsForALawfulStream() {
        ContractReport report = orders(
                ordered("e1", "A", 0),
                ordered("e2", "B", 1),
                cancelled("c1", "A", 4, 2),
                cancelled("c1", "A", 4, 2),
                cancelled("c2", "A", 6, 3));

        assertThat(report.findings().toString()).isEmpty();
        assertThat(Lines.sentences(report))
                .containsExactly(
                        "a history of Ordered, Cancelled is declared",
                        "the producer's code emits facts: 5",
                        "the sequence of each key rises (5 facts)",
                        "facts come in the order in which they were recorded (5 facts)",
                        "each fact comes where the lifecycle of its key allows it (5 facts)",
                        "an event id stands for one fact, however often it is sent (5 facts)",
                        "each fact is recorded in the time that is promised (5 facts)",
                        "each correction names a fact that was emitted (5 facts)",
                        "no fact is taken back twice (5 facts)",
                        "no more of a fact is taken back than there is (5 facts)",
                        "each fact is corrected in the time that is promised (5 facts)");
    }

    @Test
    void catchesEachSinByItsLaw() {
        assertThat(Lines.rules(orders(ordered("e1", "A", 0), ordered("e1", "B", 1))))
                .containsExactly(StreamRule.EVENT_ID_REUSED);
        assertThat(Lines.rules(orders(
                        new Ordered("e1", "A", 10, 5, at(0), at(0)),
                        cancelled("c1", "A", 1, 1),
                        cancelled("c2", "X", 1, 2))))
                .containsExactlyInAnyOrder(StreamRule.ORIGINAL_UNKNOWN, StreamRule.ORDER_BROKEN);
        assertThat(Lines.rules(orders(ordered("e1", "A", 0), cancelled("c1", "A", 10, 1), cancelled("c2", "A", 1, 2))))
                .containsExactly(StreamRule.TAKEN_BACK_TWICE);
        assertThat(Lines.rules(orders(ordered("e1", "A", 0), cancelled("c1", "A", 11, 1))))
                .containsExactly(StreamRule.TOO_MUCH_TAKEN_BACK);
        assertThat(Lines.rules(orders(ordered("e1", "A", 0), cancelled("c1", "A", 1, 1441))))
                .containsExactly(StreamRule.CORRECTED_OUT_OF_TIME);
        assertThat(Lines.rules(orders(new Ordered("e1", "A", 10, 1, at(0), at(61)))))
                .containsExactly(StreamRule.FACT_TOO_LATE);
    }

    @Test
    void catchesSequencesAndClocksThatRunBack() {
        Ordered later = new Ordered("e1", "A", 10, 7, at(5), at(5));
        Ordered again = new Ordered("e2", "A", 10, 7, at(4), at(4));
        assertThat(Lines.rules(orders(later, again)))
                .contains(StreamRule.SEQUENCE_NOT_RISING, StreamRule.STREAM_RUNS_BACK);
        assertThat(orders(later, again).findings().toString())
                .contains(
                        "[sequence-not-rising] fact 2 (ordered): expected a sequence above 7, that of fact 1 (ordered),"
                                + " but was 7")
                .contains("[stream-runs-back] fact 2 (ordered): expected it to be recorded no earlier than fact 1"
                        + " (ordered), at 2026-03-02T12:05:00Z, but it was recorded at 2026-03-02T12:04:00Z");
    }

    @Test
    void showsTheLifeOfAKeyThatIsOutOfOrder() {
        ContractReport report = orders(ordered("e1", "A", 0), ordered("e2", "A", 1));

        assertThat(Lines.rules(report)).containsExactly(StreamRule.ORDER_BROKEN);
        assertThat(report.findings().toString()).isEqualTo("""
                [order-broken] fact 2 (ordered): expected cancelled or nothing next for its key, but the key's life is \
                fact 1 (ordered) → [fact 2 (ordered)]
                  whoever applies these corrections ends with other figures
                  fix: emit facts in the order their lifecycles state; if the stream begins in the middle, say \
                startedBefore""");
        assertThat(orders(cancelled("c1", "A", 1, 1)).findings().toString())
                .contains(
                        "[order-broken] fact 1 (cancelled): expected one of ordered to come first for its key, but the"
                                + " key's life is [fact 1 (cancelled)]");
        assertThat(Lines.rules(ProducerHistory.of(Ordered.class, Cancelled.class)
                        .emittedBy(() -> List.of(cancelled("c1", "A", 1, 1), cancelled("c2", "A", 1, 2)))
                        .startedBefore()
                        .report()))
                .containsExactly(StreamRule.ORIGINAL_UNKNOWN);
    }

    @Test
    void catchesPostingsAndRowsThatDoNotFit() {
        assertThat(Lines.rules(ProducerHistory.of(Booked.class)
                        .emittedBy(() ->
                                List.of(new Booked("e1", "1", "P", 5, at(0)), new Booked("e2", "2", "P", -4, at(0))))
                        .report()))
                .containsExactly(StreamRule.POSTING_NOT_BALANCED);
        assertThat(Lines.rules(ProducerHistory.of(Row.class)
                        .emittedBy(
                                () -> List.of(new Row("e1", "K", "+I", 5, at(0)), new Row("e2", "K", "-D", 6, at(1))))
                        .report()))
                .containsExactly(StreamRule.ROW_NOT_THERE);
    }

    @Test
    void saysWhatItCannotShowWithoutAnEnvelope() {
        ContractReport report = ProducerHistory.of(Sales.Sold.class)
                .emittedBy(() -> List.of(new Sales.Sold("S-1", 3, NOON)))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "not shown: that event ids are used once, since the test emits payloads without their envelope");
    }

    @Test
    void failsWhereNothingIsCovered() {
        assertThat(orders().findings().toString())
                .contains(
                        "[nothing-covered] Ordered, Cancelled: expected the producer's code to emit facts, but it emitted"
                                + " none");
        assertThat(orders("text").findings().toString())
                .contains("expected facts of Ordered, Cancelled or SentFact, but one is java.lang.String");
        assertThat(Lines.rules(orders())).containsExactly(TestRule.NOTHING_COVERED);
    }

    /** Ten thousand facts take no longer than it takes to read them. */
    @Test
    void takesALongStream() {
        List<Object> day = new ArrayList<>();
        for (int one = 0; one < 5_000; one++) {
            day.add(ordered("e" + one, "A" + one, one));
            day.add(cancelled("c" + one, "A" + one, 10, one));
        }
        assertThat(Lines.broken(orders(day.toArray()))).isEmpty();
    }
}
