package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Changelog;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.Corrects;
import dev.concordat.api.Deletions;
import dev.concordat.api.Delivery;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Envelope;
import dev.concordat.api.Erasure;
import dev.concordat.api.EventId;
import dev.concordat.api.FactClock;
import dev.concordat.api.IdentityMergedBy;
import dev.concordat.api.LatestPerKey;
import dev.concordat.api.Ledger;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Ordering;
import dev.concordat.api.Personal;
import dev.concordat.api.RecordedAt;
import dev.concordat.api.RedactedBy;
import dev.concordat.api.Sequence;
import dev.concordat.api.Snapshots;
import dev.concordat.api.ValidFrom;
import dev.concordat.api.ValidTo;
import dev.concordat.api.VersionedDimension;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.StreamRule;
import dev.concordat.core.finding.TestRule;
import dev.concordat.testkit.fixture.Sales;
import dev.concordat.testkit.law.SentFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A row that states from when until when it holds. */
    @DomainFact(name = "priced", version = "1.0.0")
    @Meaning("An article has a price for some time")
    @VersionedDimension(DimensionHistory.ROW_PER_VERSION)
    record Priced(
            @EventId String id,
            @BusinessKey String article,
            @ValidFrom Instant from,
            @ValidTo Optional<Instant> until,
            @RecordedAt Instant recorded) {}

    /** A price list. */
    @DomainFact(name = "listed", version = "1.0.0")
    @Meaning("An article stands on today's list")
    @Snapshots(refresh = "list", rows = "rows")
    record Listed(
            @EventId String id,
            @BusinessKey String article,
            String list,
            int rows,
            @RecordedAt Instant at) {}

    /** An address that ends by a tombstone. */
    @DomainFact(name = "addressed", version = "1.0.0")
    @Meaning("Somebody lives at an address")
    @LatestPerKey(latestBy = FactClock.PUBLISHED, deletions = Deletions.TOMBSTONE, tombstonesKept = "P7D")
    @Envelope(eventId = "id", publishedAt = "time")
    record Addressed(@BusinessKey String person) {}

    /** A code that never ends. */
    @DomainFact(name = "coded", version = "1.0.0")
    @Meaning("A code stands for something")
    @LatestPerKey(latestBy = FactClock.PUBLISHED, deletions = Deletions.NONE)
    @Envelope(eventId = "id", publishedAt = "time")
    record Coded(@BusinessKey String code) {}

    /** A person. */
    @DomainFact(name = "registered", version = "1.0.0")
    @Meaning("Somebody registered")
    @IdentityMergedBy(value = Joined.class, unmergedBy = Parted.class, survivor = "kept")
    @RedactedBy(Erased.class)
    record Registered(
            @EventId String id,
            @BusinessKey String person,

            @Personal(subject = "customer", erasure = Erasure.REDACT)
            Optional<String> email,

            @OccurredAt Instant at) {}

    /** Two persons were one. */
    @DomainFact(name = "joined", version = "1.0.0")
    @Meaning("Two persons were one")
    @NoCorrections
    record Joined(
            @EventId String id,
            @BusinessKey String merge,
            @Corrects(Registered.class) String kept,
            @Corrects(Registered.class) String lost,
            @OccurredAt Instant at) {}

    /** They were two after all. */
    @DomainFact(name = "parted", version = "1.0.0")
    @Meaning("Two persons were two after all")
    @NoCorrections
    record Parted(
            @EventId String id,
            @BusinessKey String merge,
            @Corrects(Registered.class) String kept,
            @Corrects(Registered.class) String lost,
            @OccurredAt Instant at) {}

    /** A person is forgotten. */
    @DomainFact(name = "erased", version = "1.0.0")
    @Meaning("Somebody is to be forgotten")
    @NoCorrections
    record Erased(
            @EventId String id,
            @BusinessKey String person,
            @OccurredAt Instant at) {}

    /** A message of one line for all keys. */
    @DomainFact(name = "logged", version = "1.0.0")
    @Meaning("Something was logged")
    @Delivery(ordering = Ordering.TOTAL)
    record Logged(
            @EventId String id,
            @BusinessKey String key,
            @RecordedAt Instant at) {}

    /** A message in no order at all. */
    @DomainFact(name = "scattered", version = "1.0.0")
    @Meaning("Something was noted")
    @Delivery(ordering = Ordering.NONE)
    record Scattered(
            @EventId String id,
            @BusinessKey String key,
            @RecordedAt Instant at) {}

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

    /** An order of each key says nothing of two keys; one of all facts does. */
    @Test
    void holdsAStreamAgainstTheOrderingThatIsPromised() {
        assertThat(Lines.broken(orders(ordered("e1", "A", 5), ordered("e2", "B", 4), ordered("e3", "C", 3))))
                .isEmpty();
        ContractReport logged = ProducerHistory.of(Logged.class)
                .emittedBy(() -> List.of(new Logged("e1", "A", at(5)), new Logged("e2", "B", at(4))))
                .report();
        assertThat(Lines.rules(logged)).containsExactly(StreamRule.STREAM_RUNS_BACK);
        assertThat(Lines.broken(ProducerHistory.of(Logged.class)
                        .emittedBy(() -> List.of(new Logged("e1", "A", at(5)), new Logged("e2", "B", at(5))))
                        .report()))
                .isEmpty();
        ContractReport scattered = ProducerHistory.of(Scattered.class)
                .emittedBy(() -> List.of(new Scattered("e1", "A", at(5)), new Scattered("e2", "A", at(4))))
                .report();
        assertThat(Lines.sentences(scattered))
                .containsExactly(
                        "a history of Scattered is declared",
                        "the producer's code emits facts: 2",
                        "an event id stands for one fact, however often it is sent (2 facts)");
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

    private static Priced priced(String id, int from, Integer until) {
        return new Priced(id, "A", at(from), Optional.ofNullable(until).map(ProducerHistoryTestTest::at), at(from));
    }

    @Test
    void catchesRowsThatOverlapOrLeaveAGap() {
        assertThat(ProducerHistory.of(Priced.class)
                        .emittedBy(() -> List.of(priced("e1", 0, 10), priced("e2", 9, 20), priced("e3", 21, null)))
                        .report()
                        .findings()
                        .stream()
                        .map(Finding::what))
                .containsExactly(
                        "expected the row to begin at 2026-03-02T12:10:00Z, where fact 1 (priced) ends, but it begins at"
                                + " 2026-03-02T12:09:00Z",
                        "expected the row to begin at 2026-03-02T12:20:00Z, where fact 2 (priced) ends, but it begins at"
                                + " 2026-03-02T12:21:00Z");
        Priced closed = new Priced("e2", "A", at(0), Optional.of(at(10)), at(9));
        assertThat(Lines.broken(ProducerHistory.of(Priced.class)
                        .emittedBy(() -> List.of(priced("e1", 0, null), closed, priced("e3", 10, null)))
                        .report()))
                .isEmpty();
    }

    @Test
    void catchesARefreshWithoutAllOfItsRows() {
        assertThat(ProducerHistory.of(Listed.class)
                        .emittedBy(() -> List.of(
                                new Listed("e1", "A", "monday", 1, at(0)), new Listed("e2", "A", "tuesday", 2, at(1))))
                        .report()
                        .findings()
                        .toString())
                .contains("[refresh-incomplete] fact 2 (listed): 1 of the 2 rows of refresh tuesday are here, so the"
                        + " refresh before it holds");
    }

    private static SentFact sent(Class<?> type, String id, String json, int minute) {
        return new SentFact(
                Contracts.derive(type).value().orElseThrow().fact(),
                EmittedFact.of(json)
                        .withHeader("id", id)
                        .withHeader("time", at(minute).toString())
                        .withKey("P"));
    }

    private static ContractReport ends(Class<?> type, SentFact... facts) {
        return ProducerHistory.of(type).emittedBy(() -> List.of(facts)).report();
    }

    @Test
    void catchesFactsBehindTheirTombstone() {
        String lives = "{\"person\": \"P\"}";
        SentFact end = sent(Addressed.class, "e2", "null", 5);
        assertThat(ends(Addressed.class, end, sent(Addressed.class, "e3", lives, 6))
                        .findings()
                        .toString())
                .isEmpty();
        assertThat(ends(Addressed.class, end, sent(Addressed.class, "e3", lives, 4))
                        .findings()
                        .toString())
                .contains("[behind-tombstone] fact 2 (addressed): expected it to be later than the tombstone fact 1"
                        + " (addressed), by the published clock");
        assertThat(ends(Coded.class, sent(Coded.class, "e2", "null", 5))
                        .findings()
                        .toString())
                .contains(
                        "[key-ended] fact 1 (coded): it ends P, but the contract does not promise that keys end; state"
                                + " deletions by tombstone");
    }

    private static List<String> persons(Object... facts) {
        return ProducerHistory.of(Registered.class, Joined.class, Parted.class, Erased.class)
                .emittedBy(() -> List.of(facts))
                .report()
                .findings()
                .stream()
                .map(one -> one.rule().id() + ": " + one.what())
                .toList();
    }

    private static Joined joined(String id, String kept, String lost) {
        return new Joined(id, "M-" + id, kept, lost, at(1));
    }

    @Test
    void catchesMergesThatLeaveNobody() {
        assertThat(persons(joined("j1", "A", "B"), joined("j2", "B", "A")))
                .containsExactly(
                        "survivor-open: expected a key to stay that is still there, but fact 1 (joined) gave it up");
        assertThat(persons(joined("j1", "A", "B"), joined("j2", "C", "B")))
                .containsExactly("survivor-open: expected a key to be given up once, but fact 1 (joined) gave it up for"
                        + " another");
        assertThat(persons(
                        joined("j1", "A", "B"),
                        new Parted("p1", "M-j1", "A", "B", at(2)),
                        joined("j2", "C", "B"),
                        joined("j2", "C", "B"),
                        joined("j3", "D", "C")))
                .isEmpty();
    }

    @Test
    void catchesWhatIsPersonalAfterARedaction() {
        Registered before = new Registered("r1", "P", Optional.of("jo@shop.example"), at(0));
        Erased erased = new Erased("x1", "P", at(1));
        assertThat(persons(before, erased, before, new Registered("r2", "P", Optional.empty(), at(2))))
                .isEmpty();
        assertThat(persons(before, erased, new Registered("r2", "P", Optional.of("jo@shop.example"), at(2))))
                .containsExactly(
                        "personal-after-redaction: expected nothing in email, since fact 2 (erased) said that the"
                                + " person is to be forgotten");
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
