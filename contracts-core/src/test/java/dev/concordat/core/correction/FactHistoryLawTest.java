package dev.concordat.core.correction;

import static dev.concordat.core.correction.Histories.at;
import static dev.concordat.core.correction.Histories.event;
import static dev.concordat.core.correction.Histories.holding;
import static dev.concordat.core.correction.Histories.inParts;
import static dev.concordat.core.correction.Histories.invoice;
import static dev.concordat.core.correction.Histories.key;
import static dev.concordat.core.correction.Histories.memo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.VersionedRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FactHistoryLawTest {
    private static final int TRIES = 300;

    private static FactHistory<String> history() {
        return Histories.of(
                inParts(CorrectionCause.LEARNED_LATE),
                new Restatement(FactClock.RECORDED, List.of()),
                new IdentityMerge(Histories.MERGED, Optional.empty(), List.of()),
                new Redaction(Histories.ERASED, List.of()));
    }

    /** Invoices stated again, credited in parts, merged and redacted; ids and keys are few, so that they meet. */
    @Provide
    Arbitrary<List<FactRecord<String>>> records() {
        return Arbitraries.randomValue(random -> {
                    int kind = random.nextInt(10);
                    int hour = random.nextInt(20);
                    String id = "e" + random.nextInt(12);
                    String key = "K" + random.nextInt(4);
                    if (kind < 5) {
                        return invoice(id, key, hour, random.nextInt(100)).of("person-" + random.nextInt(3));
                    }
                    if (kind < 7) {
                        return memo("c" + id, hour, RecordKind.COMPENSATES, key(key, 1 + random.nextInt(60)));
                    }
                    if (kind == 7) {
                        return memo("d" + id, hour, RecordKind.COMPENSATES, event("ce" + random.nextInt(12)));
                    }
                    return kind == 8
                            ? FactRecord.stated(Histories.MERGED, "m" + id, id, Clocks.of(at(hour), at(hour)), "")
                                    .as(RecordKind.MERGES, key(key), key("K" + random.nextInt(4)))
                            : FactRecord.stated(Histories.ERASED, "r" + id, id, Clocks.of(at(hour), at(hour)), "")
                                    .as(RecordKind.REDACTS, new Reference.ToSubject("person-" + random.nextInt(3)));
                })
                .list()
                .ofMaxSize(30)
                .map(FactHistoryLawTest::withoutConflicts);
    }

    /** Which of two contents under one id comes first is chance, and the one thing on which the order decides. */
    private static List<FactRecord<String>> withoutConflicts(List<FactRecord<String>> records) {
        Set<String> ids = new HashSet<>();
        return records.stream().filter(record -> ids.add(record.eventId())).toList();
    }

    private static FactHistory<String> receive(Supplier<FactHistory<String>> start, List<FactRecord<String>> records) {
        FactHistory<String> history = start.get();
        records.forEach(record -> history.receive(record, at(100)));
        return history;
    }

    private static List<String> exceptions(FactHistory<String> history) {
        return history.exceptions().stream()
                .map(one -> one.record().eventId() + " " + one.reason() + " " + one.what())
                .toList();
    }

    @Property(tries = TRIES)
    void neitherOrderNorDuplicatesMatter(@ForAll("records") List<FactRecord<String>> records, @ForAll long seed) {
        FactHistory<String> straight = receive(FactHistoryLawTest::history, records);
        List<FactRecord<String>> mixed = new ArrayList<>(records);
        mixed.addAll(records.subList(0, records.size() / 2));
        Collections.shuffle(mixed, new Random(seed));
        FactHistory<String> other = receive(FactHistoryLawTest::history, mixed);

        assertThat(other.latest()).isEqualTo(straight.latest());
        assertThat(other.asOf(at(10), at(10))).isEqualTo(straight.asOf(at(10), at(10)));
        assertThat(exceptions(other)).isEqualTo(exceptions(straight));
        assertThat(other.tally().get(Outcome.DUPLICATE)).isEqualTo(records.size() / 2);
    }

    @Property(tries = TRIES)
    void everyRecordHasOneOutcome(@ForAll("records") List<FactRecord<String>> records) {
        FactHistory<String> history = receive(FactHistoryLawTest::history, records);
        records.forEach(record -> history.receive(record.withPayload("other"), at(101)));

        assertThat(history.tally().values().stream().mapToInt(one -> one).sum()).isEqualTo(2 * records.size());
    }

    /** As-reported stability: what comes later never changes what was known before. */
    @Property(tries = TRIES)
    void whatIsRecordedLaterDoesNotChangeThePast(@ForAll("records") List<FactRecord<String>> records) {
        List<FactRecord<String>> early = records.stream()
                .filter(record -> !record.clocks().recorded().isAfter(at(10)))
                .filter(record -> record.kind() != RecordKind.REDACTS)
                .toList();
        List<FactRecord<String>> later = records.stream()
                .filter(record -> record.clocks().recorded().isAfter(at(10)))
                .filter(record -> record.kind() != RecordKind.REDACTS)
                .toList();
        FactHistory<String> history = receive(FactHistoryLawTest::history, early);
        EffectiveState<String> before = history.asOf(at(99), at(10));
        later.forEach(record -> history.receive(record, at(200)));

        assertThat(history.asOf(at(99), at(10))).isEqualTo(before);
        assertThat(history.asReported(at(99), at(100))).isEqualTo(before);
    }

    /** A fact and what takes it back leave everything else as it was. */
    @Property(tries = TRIES)
    void compensationIsTheInverse(
            @ForAll("records") List<FactRecord<String>> records, @ForAll @IntRange(max = 50) int more) {
        EffectiveState<String> before =
                receive(FactHistoryLawTest::history, records).latest();
        List<FactRecord<String>> with = new ArrayList<>(records);
        with.add(0, memo("back", 22, RecordKind.COMPENSATES, key("NEW", more + 1)));
        with.add(invoice("new", "NEW", 21, more + 1));

        assertThat(receive(FactHistoryLawTest::history, with).latest()).isEqualTo(before);
    }

    /** A correction of a correction gives back what that took. */
    @Property(tries = TRIES)
    void aCorrectionOfACorrectionReinstates(
            @ForAll("records") List<FactRecord<String>> records, @ForAll @IntRange(min = 1, max = 50) int part) {
        List<FactRecord<String>> with = new ArrayList<>(records);
        with.add(invoice("new", "NEW", 21, 50));
        EffectiveState<String> before =
                receive(FactHistoryLawTest::history, with).latest();
        with.add(0, memo("undo", 23, RecordKind.COMPENSATES, event("take")));
        with.add(1, memo("take", 22, RecordKind.COMPENSATES, key("NEW", part)));

        assertThat(receive(FactHistoryLawTest::history, with).latest()).isEqualTo(before);
    }

    /** A merge that is taken back was never there, for what was stated before it. */
    @Property(tries = TRIES)
    void anUnmergeIsTheInverseOfAMerge(@ForAll("records") List<FactRecord<String>> records, @ForAll boolean named) {
        Supplier<FactHistory<String>> start = () -> Histories.of(
                inParts(CorrectionCause.LEARNED_LATE),
                new Restatement(FactClock.RECORDED, List.of()),
                new IdentityMerge(
                        Histories.MERGED,
                        Optional.of(Histories.MEMO),
                        named ? Optional.of("kept") : Optional.empty(),
                        List.of()),
                new Redaction(Histories.ERASED, List.of()));
        EffectiveState<String> before = receive(start, records).latest();
        List<FactRecord<String>> with = new ArrayList<>(records);
        with.add(0, memo("undo", 31, RecordKind.UNMERGES, event("merge")));
        with.add(
                1,
                FactRecord.stated(Histories.MERGED, "merge", "M", Clocks.of(at(30), at(30)), "")
                        .as(RecordKind.MERGES, key("K3"), key("K0")));

        assertThat(receive(start, with).latest()).isEqualTo(before);
    }

    @Property(tries = TRIES)
    void settlingChangesNoLaterAnswer(
            @ForAll("records") List<FactRecord<String>> records, @ForAll @IntRange(max = 25) int hour) {
        settles(FactHistoryLawTest::history, records, hour);
        settles(
                () -> Histories.of(
                        inParts(),
                        new IdentityMerge(Histories.MERGED, Optional.empty(), List.of()),
                        new Redaction(Histories.ERASED, List.of())),
                records,
                hour);
    }

    private static void settles(Supplier<FactHistory<String>> start, List<FactRecord<String>> records, int hour) {
        FactHistory<String> kept = receive(start, records);
        FactHistory<String> settled = receive(start, records);
        settled.settle(at(hour));

        assertThat(settled.latest()).isEqualTo(kept.latest());
        for (int later = hour; later < 28; later += 3) {
            assertThat(settled.asOf(at(later), at(later))).isEqualTo(kept.asOf(at(later), at(later)));
        }
        assertThat(settled.tally()).isEqualTo(kept.tally());
    }

    /** Nothing personal can be reached by any question, whatever came when. */
    @Property(tries = TRIES)
    void whatIsRedactedStaysSo(@ForAll("records") List<FactRecord<String>> records, @ForAll long seed) {
        List<FactRecord<String>> named = records.stream()
                .map(record ->
                        record.subject().filter("person-1"::equals).isPresent() ? record.withPayload("Ada") : record)
                .toList();
        List<FactRecord<String>> mixed = new ArrayList<>(named);
        mixed.add(FactRecord.stated(Histories.ERASED, "erase", "E", Clocks.of(at(5), at(5)), "")
                .as(RecordKind.REDACTS, new Reference.ToSubject("person-1")));
        mixed.addAll(named);
        Collections.shuffle(mixed, new Random(seed));
        FactHistory<String> history = receive(FactHistoryLawTest::history, mixed);

        String everything = history.latest() + "" + history.asOf(at(9), at(4)) + history.audit() + history.exceptions();
        assertThat(everything).doesNotContain("Ada");
    }

    /** Oracle: the greatest by clock, sequence and id, and of its amount what was credited. */
    @Property(tries = TRIES)
    void agreesWithTheGreatestOfEachKey(@ForAll("records") List<FactRecord<String>> records) {
        List<FactRecord<String>> invoices = records.stream()
                .filter(record -> record.fact().equals(Histories.INVOICE))
                .toList();
        Map<String, FactRecord<String>> greatest = new TreeMap<>();
        Comparator<FactRecord<String>> order = Comparator.<FactRecord<String>, Instant>comparing(
                        record -> record.clocks().recorded())
                .thenComparing(FactRecord::eventId);
        for (FactRecord<String> invoice : invoices) {
            greatest.merge(invoice.key(), invoice, (one, other) -> order.compare(one, other) >= 0 ? one : other);
        }
        List<String> expected = greatest.values().stream()
                .map(one -> one.key() + "="
                        + one.amount().map(BigDecimal::toPlainString).orElse(""))
                .toList();

        assertThat(holding(receive(FactHistoryLawTest::history, invoices).latest()))
                .isEqualTo(expected);
        assertThat(holding(receive(
                                () -> Histories.of(new LatestRecord(
                                        FactClock.RECORDED, Deletions.NONE, Optional.empty(), List.of())),
                                invoices)
                        .latest()))
                .isEqualTo(expected);
    }

    /** Oracle: reachability by following merges one step at a time. */
    @Property(tries = TRIES)
    void agreesWithTheNaiveClosure(@ForAll("records") List<FactRecord<String>> records) {
        List<FactRecord<String>> merges = records.stream()
                .filter(record -> record.kind() == RecordKind.MERGES)
                .toList();
        Map<String, Set<String>> reached = new HashMap<>();
        for (String start : List.of("K0", "K1", "K2", "K3")) {
            Set<String> known = new TreeSet<>(Set.of(start));
            for (int step = 0; step < 4; step++) {
                merges.stream()
                        .map(Partition::keys)
                        .filter(keys -> keys.stream().anyMatch(known::contains))
                        .forEach(known::addAll);
            }
            reached.put(start, known);
        }
        Partition partition = Partition.of(merges, false);

        reached.forEach(
                (start, known) -> assertThat(partition.canonical(start)).isEqualTo(((TreeSet<String>) known).first()));
    }

    /** No gap and no overlap from the first row on: at each time there is one row, the last to begin. */
    @Property(tries = TRIES)
    void rowsCoverTheirTimeOnce(@ForAll("records") List<FactRecord<String>> records) {
        CorrectionMechanism rows = new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of());
        List<FactRecord<String>> of = records.stream()
                .filter(record -> record.fact().equals(Histories.INVOICE))
                .filter(record -> record.key().equals("K1"))
                .toList();
        FactHistory<String> history = receive(() -> Histories.of(rows), of);
        for (int hour = 0; hour < 20; hour++) {
            int now = hour;
            Optional<FactRecord<String>> expected = of.stream()
                    .filter(record -> !record.clocks().valid().isAfter(at(now)))
                    .max(Comparator.<FactRecord<String>, Instant>comparing(
                                    record -> record.clocks().valid())
                            .thenComparing(record -> record.clocks().recorded())
                            .thenComparing(FactRecord::eventId));
            assertThat(history.asOf(at(now), at(99)).facts().stream().map(EffectiveFact::record))
                    .isEqualTo(expected.stream().toList());
        }
    }

    /** A balance is a sum: that of two histories is that of both together. */
    @Property(tries = TRIES)
    void balancesAddUp(@ForAll("records") List<FactRecord<String>> records, @ForAll @IntRange(max = 30) int cut) {
        CorrectionMechanism ledger = new LedgerEntries(Optional.empty(), List.of());
        List<FactRecord<String>> entries = records.stream()
                .filter(record -> record.fact().equals(Histories.INVOICE))
                .toList();
        int at = Math.min(cut, entries.size());
        BigDecimal parts = receive(() -> Histories.of(ledger), entries.subList(0, at))
                .latest()
                .total()
                .add(receive(() -> Histories.of(ledger), entries.subList(at, entries.size()))
                        .latest()
                        .total());

        assertThat(receive(() -> Histories.of(ledger), entries).latest().total())
                .isEqualByComparingTo(parts);
    }
}
