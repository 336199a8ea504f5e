package dev.concordat.core.correction;

import static dev.concordat.core.correction.Histories.at;
import static dev.concordat.core.correction.Histories.event;
import static dev.concordat.core.correction.Histories.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The interpreter against an oracle that was written from the definitions alone. */
class FactHistoryOracleTest {
    private static final FactId RETRACTED = FactId.parse("billing/invoice-retracted");
    private static final FactId UNMERGED = FactId.parse("billing/invoices-unmerged");

    @Provide
    Arbitrary<SlowHistory> contracts() {
        return Combinators.combine(
                        Arbitraries.of(SlowHistory.Versions.values()),
                        Arbitraries.of(FactClock.RECORDED, FactClock.OCCURRED),
                        Arbitraries.of(
                                List.<CorrectionCause>of(),
                                List.of(CorrectionCause.WORLD_CHANGED),
                                List.of(CorrectionCause.LEARNED_LATE),
                                List.of(CorrectionCause.WORLD_CHANGED, CorrectionCause.RECORD_WAS_WRONG)),
                        Arbitraries.integers().between(4, 12).optional(),
                        Arbitraries.of(true, false))
                .as(SlowHistory::new);
    }

    private static FactHistory<String> history(SlowHistory contract) {
        List<CorrectionMechanism> mechanisms = new ArrayList<>(List.of(
                new Compensation(
                        Histories.MEMO,
                        true,
                        Optional.of("amount"),
                        Optional.of("amount"),
                        contract.within().map(Duration::ofHours),
                        Optional.empty(),
                        contract.causes()),
                new Retraction(RETRACTED, Optional.empty(), List.of()),
                new IdentityMerge(
                        Histories.MERGED,
                        Optional.of(UNMERGED),
                        contract.survivorNamed() ? Optional.of("kept") : Optional.empty(),
                        List.of())));
        switch (contract.versions()) {
            case NONE -> {}
            case OF_EACH_TIME -> mechanisms.add(new Restatement(contract.latestBy(), List.of()));
            case LAST ->
                mechanisms.add(new LatestRecord(contract.latestBy(), Deletions.TOMBSTONE, Optional.empty(), List.of()));
        }
        return Histories.of(mechanisms.toArray(CorrectionMechanism[]::new));
    }

    @Provide
    Arbitrary<List<FactRecord<String>>> records() {
        return Arbitraries.randomValue(FactHistoryOracleTest::record)
                .list()
                .ofMaxSize(25)
                .map(all -> {
                    List<FactRecord<String>> numbered = new ArrayList<>();
                    all.forEach(one -> numbered.add(named(one, numbered.size())));
                    return numbered;
                });
    }

    /** One id for each record, of a few that others can name. */
    private static FactRecord<String> named(FactRecord<String> one, int number) {
        return new FactRecord<>(
                one.fact(),
                "e" + number,
                one.key(),
                one.kind(),
                one.clocks(),
                one.references(),
                one.amount(),
                one.subject(),
                one.group(),
                one.groupSize(),
                one.cause(),
                "");
    }

    private static FactRecord<String> record(Random random) {
        int recorded = random.nextInt(20);
        Clocks clocks = new Clocks(
                at(Math.max(0, recorded - random.nextInt(4))),
                random.nextInt(3) == 0 ? Optional.of(at(random.nextInt(20))) : Optional.empty(),
                Optional.empty(),
                at(recorded),
                random.nextInt(2));
        int kind = random.nextInt(20);
        if (kind < 8) {
            return FactRecord.stated(Histories.INVOICE, "any", aKey(random), clocks, "")
                    .withAmount(BigDecimal.valueOf(random.nextInt(60)));
        }
        if (kind < 15) {
            return caused(
                    FactRecord.stated(Histories.MEMO, "any", "M" + random.nextInt(3), clocks, "")
                            .as(RecordKind.COMPENSATES, references(random)),
                    random);
        }
        return switch (kind) {
            case 15 -> FactRecord.stated(RETRACTED, "any", "R", clocks, "").as(RecordKind.RETRACTS, references(random));
            case 16 ->
                FactRecord.stated(Histories.INVOICE, "any", aKey(random), clocks, "")
                        .as(RecordKind.DELETES);
            case 17, 18 ->
                FactRecord.stated(Histories.MERGED, "any", "G" + random.nextInt(2), clocks, "")
                        .as(RecordKind.MERGES, key(aKey(random)), key(aKey(random)));
            default ->
                FactRecord.stated(UNMERGED, "any", "U", clocks, "")
                        .as(
                                RecordKind.UNMERGES,
                                random.nextBoolean()
                                        ? new Reference[] {anEvent(random)}
                                        : new Reference[] {key(aKey(random)), key(aKey(random))});
        };
    }

    private static FactRecord<String> caused(FactRecord<String> record, Random random) {
        return random.nextInt(3) == 0
                ? record.because(CorrectionCause.values()[random.nextInt(CorrectionCause.values().length)])
                : record;
    }

    private static Reference[] references(Random random) {
        return Stream.generate(() -> reference(random))
                .limit(1 + random.nextInt(5) / 4)
                .toArray(Reference[]::new);
    }

    private static Reference reference(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> key(aKey(random), 1 + random.nextInt(40));
            case 2 -> key(aKey(random));
            case 3 -> new Reference.ToKey(Histories.MEMO, "M" + random.nextInt(3), Optional.empty());
            default -> anEvent(random);
        };
    }

    private static Reference anEvent(Random random) {
        return event("e" + random.nextInt(25));
    }

    private static String aKey(Random random) {
        return "K" + random.nextInt(3);
    }

    @Property(tries = 500)
    void agreesWithTheOracle(
            @ForAll("contracts") SlowHistory contract,
            @ForAll("records") List<FactRecord<String>> records,
            @ForAll long seed) {
        FactHistory<String> history = history(contract);
        List<FactRecord<String>> mixed = new ArrayList<>(records);
        Collections.shuffle(mixed, new Random(seed));
        mixed.forEach(record -> history.receive(record, at(100)));

        assertThat(texts(history.latest())).isEqualTo(contract.holding(records, SlowHistory.HOURS - 1, 99));
        for (int hour = 0; hour < 24; hour += 3) {
            assertThat(texts(history.asOf(at(hour), at(12)))).isEqualTo(contract.holding(records, hour, 12));
            assertThat(texts(history.asOf(at(hour), at(99)))).isEqualTo(contract.holding(records, hour, 99));
        }
        assertThat(history.exceptions().stream()
                        .filter(one -> one.record().kind() != RecordKind.STATES)
                        .filter(one -> one.reason() != FactException.Reason.LEFT_OVER)
                        .map(one -> one.record().eventId() + " " + one.reason())
                        .sorted())
                .isEqualTo(contract.refused(records));
    }

    /** Asking for one key gives what asking for all gives of it. */
    @Property(tries = 200)
    void aKeyHasWhatAllHaveOfIt(
            @ForAll("contracts") SlowHistory contract, @ForAll("records") List<FactRecord<String>> records) {
        FactHistory<String> history = history(contract);
        records.forEach(record -> history.receive(record, at(100)));
        for (String key : List.of("K0", "K1", "K2")) {
            List<EffectiveFact<String>> now = history.latest(key).facts();
            List<EffectiveFact<String>> then = history.asOf(key, at(9), at(12)).facts();

            assertThat(history.latest().facts()).containsAll(now);
            assertThat(history.latest().facts())
                    .noneMatch(one -> !now.contains(one) && one.record().key().equals(key));
            assertThat(history.asOf(at(9), at(12)).facts()).containsAll(then);
            assertThat(history.asOf(at(9), at(12)).facts())
                    .noneMatch(one -> !then.contains(one) && one.record().key().equals(key));
        }
    }

    private static List<String> texts(EffectiveState<String> state) {
        return state.facts().stream()
                .map(one -> one.key() + " " + one.record().eventId() + " "
                        + one.remaining().orElse(BigDecimal.ZERO).toPlainString())
                .sorted()
                .toList();
    }
}
