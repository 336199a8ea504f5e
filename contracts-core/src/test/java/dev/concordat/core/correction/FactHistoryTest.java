package dev.concordat.core.correction;

import static dev.concordat.core.correction.Histories.ERASED;
import static dev.concordat.core.correction.Histories.INVOICE;
import static dev.concordat.core.correction.Histories.MEMO;
import static dev.concordat.core.correction.Histories.MERGED;
import static dev.concordat.core.correction.Histories.at;
import static dev.concordat.core.correction.Histories.event;
import static dev.concordat.core.correction.Histories.from;
import static dev.concordat.core.correction.Histories.holding;
import static dev.concordat.core.correction.Histories.inParts;
import static dev.concordat.core.correction.Histories.invoice;
import static dev.concordat.core.correction.Histories.key;
import static dev.concordat.core.correction.Histories.memo;
import static dev.concordat.core.correction.Histories.reasons;
import static dev.concordat.core.correction.Histories.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactHistoryTest {
    private static final Compensation WHOLE = new Compensation(MEMO, false, Optional.empty());

    @Test
    void answersWhatWasReportedOnMondayAndWhatItIsNow() {
        FactHistory<String> history = Histories.of(inParts(CorrectionCause.RECORD_WAS_WRONG));
        Instant monday = at(24);
        history.receive(invoice("e1", "INV-1", 1, 100), at(2));
        history.receive(invoice("e2", "INV-2", 3, 50), at(30));
        history.receive(memo("c1", 40, RecordKind.COMPENSATES, key("INV-1", 30)), at(41));

        assertThat(history.asReported(monday, monday).total()).isEqualByComparingTo("100");
        assertThat(history.asOf(monday, monday).total()).isEqualByComparingTo("150");
        assertThat(history.asOf(monday, at(40)).total()).isEqualByComparingTo("120");
        assertThat(history.latest().difference(history.asReported(monday, monday)))
                .isEqualTo(Map.of(
                        "INV-1", new EffectiveState.Difference(BigDecimal.valueOf(70), BigDecimal.valueOf(100)),
                        "INV-2", new EffectiveState.Difference(BigDecimal.valueOf(50), BigDecimal.ZERO)));
    }

    /** The closed day stays as it was; what was wrong was so from the start. */
    @Test
    void datesACorrectionByItsCause() {
        FactRecord<String> credit = memo("c1", 40, RecordKind.COMPENSATES, key("INV-1", 30));
        FactHistory<String> changed =
                received(Histories.of(inParts(CorrectionCause.WORLD_CHANGED)), invoice("e1", "INV-1", 1, 100), credit);
        FactHistory<String> wrong =
                received(Histories.of(inParts(CorrectionCause.LEARNED_LATE)), invoice("e1", "INV-1", 1, 100), credit);
        FactHistory<String> said = received(
                Histories.of(inParts(CorrectionCause.WORLD_CHANGED, CorrectionCause.RECORD_WAS_WRONG)),
                invoice("e1", "INV-1", 1, 100),
                credit.because(CorrectionCause.RECORD_WAS_WRONG));

        assertThat(changed.asOf(at(24), at(99)).total()).isEqualByComparingTo("100");
        assertThat(changed.asOf(at(40), at(99)).total()).isEqualByComparingTo("70");
        assertThat(wrong.asOf(at(24), at(99)).total()).isEqualByComparingTo("70");
        assertThat(said.asOf(at(24), at(99)).total()).isEqualByComparingTo("70");
    }

    @Test
    void holdsACorrectionUntilItsOriginalComes() {
        FactHistory<String> history = Histories.of(WHOLE);
        assertThat(history.receive(memo("c1", 5, RecordKind.COMPENSATES, key("INV-1")), at(6)))
                .isEqualTo(Outcome.HELD);
        assertThat(history.receive(memo("c2", 5, RecordKind.COMPENSATES, event("e2")), at(6)))
                .isEqualTo(Outcome.HELD);
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly(
                        "it corrects billing/invoice-issued INV-1, which nobody has received",
                        "it corrects event e2, which nobody has received");
        assertThat(history.exceptions())
                .allSatisfy(one -> assertThat(one.owner()).isEqualTo(Histories.OWNER));

        history.receive(invoice("e1", "INV-1", 1, "one"), at(7));
        history.receive(invoice("e2", "INV-2", 1, "two"), at(7));

        assertThat(history.latest().facts()).isEmpty();
        assertThat(history.exceptions()).isEmpty();
        assertThat(history.tally()).containsEntry(Outcome.HELD, 0).containsEntry(Outcome.APPLIED, 4);
    }

    @Test
    void takesNothingBackTwice() {
        FactHistory<String> history = received(
                Histories.of(WHOLE),
                invoice("e1", "INV-1", 1, "one"),
                memo("c2", 6, RecordKind.COMPENSATES, key("INV-1")),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1")));

        assertThat(reasons(history)).containsExactly("c2 TAKEN_BACK_BEFORE");
        assertThat(history.exceptions().get(0).what()).isEqualTo("it takes back e1, which was taken back before");
        assertThat(history.tally()).containsEntry(Outcome.REJECTED, 1);
    }

    @Test
    void takesNoMoreBackThanThereIs() {
        FactHistory<String> history = received(
                Histories.of(inParts()),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 60)),
                memo("c2", 6, RecordKind.COMPENSATES, key("INV-1", 50)),
                memo("c3", 7, RecordKind.COMPENSATES, key("INV-1", 40)));

        assertThat(history.latest().facts()).isEmpty();
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly("it takes back 50 of e1, of which 40 is left");
    }

    @Test
    void spreadsOneCorrectionOverSeveral() {
        FactHistory<String> history = received(
                Histories.of(inParts()),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 60), key("INV-2", 1)),
                invoice("e1", "INV-1", 1, 100),
                invoice("e2", "INV-2", 1, 10));

        assertThat(holding(history.latest())).containsExactly("INV-1=40", "INV-2=9");
    }

    @Test
    void takesNothingBackOfWhatStatesNoAmount() {
        FactHistory<String> history = received(
                Histories.of(inParts()),
                invoice("e1", "INV-1", 1, "one"),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 30)),
                invoice("e2", "INV-2", 1, -50),
                memo("c2", 6, RecordKind.COMPENSATES, key("INV-2", -20)),
                memo("c3", 7, RecordKind.COMPENSATES, key("INV-2", 20)));

        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly(
                        "it takes back 30 of e1, which states no amount",
                        "it takes back 20 of e2, of which -30 is left");
        assertThat(holding(history.latest())).containsExactly("INV-1=one", "INV-2=-30");
    }

    /** The invoice is restated to less than was credited: the difference is owed, and somebody has to see it. */
    @Test
    void findsVersionsThatStateLessThanWasTakenBack() {
        FactHistory<String> history = received(
                Histories.of(inParts(), new Restatement(FactClock.RECORDED, List.of())),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 70)),
                invoice("e2", "INV-1", 7, 50));

        assertThat(holding(history.latest())).containsExactly("INV-1=-20");
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly("more was taken back of INV-1 than it states now: -20 is left");
    }

    /** A star is given and taken back by facts of one type and key. */
    @Test
    void takesBackByAFactOfTheSameTypeAndKey() {
        FactHistory<String> history = received(
                Histories.of(new Compensation(INVOICE, false, Optional.empty())),
                invoice("e2", "K", 2, "").as(RecordKind.COMPENSATES, key("K")),
                invoice("e1", "K", 1, "one"),
                invoice("e3", "K", 3, "three"));

        assertThat(holding(history.latest())).containsExactly("K=three");
        assertThat(holding(history.asOf(at(99), at(2)))).isEmpty();
        assertThat(history.exceptions()).isEmpty();
    }

    @Test
    void refusesWhatComesAfterItsTime() {
        Compensation soon = new Compensation(
                MEMO,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofHours(10)),
                Optional.empty(),
                List.of());
        FactHistory<String> history = received(
                Histories.of(soon),
                invoice("e1", "INV-1", 1, "one"),
                memo("c1", 12, RecordKind.COMPENSATES, key("INV-1")));

        assertThat(reasons(history)).containsExactly("c1 OUT_OF_TIME");
        assertThat(history.exceptions().get(0).what())
                .isEqualTo("it corrects e1 PT11H after that was recorded, but no later than PT10H is promised");
        assertThat(holding(history.latest())).containsExactly("INV-1=one");
    }

    @Test
    void putsAnotherFactInThePlaceOfAReversedOne() {
        FactHistory<String> history = received(
                Histories.of(new Reversal(MEMO, Optional.of(INVOICE), Optional.empty(), List.of())),
                invoice("e1", "INV-1", 1, "wrong"),
                memo("c1", 5, RecordKind.REVERSES, key("INV-1")),
                invoice("e2", "INV-1b", 5, "right").as(RecordKind.REPLACES, key("INV-1")));

        assertThat(holding(history.latest())).containsExactly("INV-1b=right");
        assertThat(holding(history.asOf(at(3), at(99)))).containsExactly("INV-1=wrong");
    }

    @Test
    void retractsFromTheStart() {
        FactHistory<String> history = received(
                Histories.of(new Retraction(MEMO, Optional.empty(), List.of())),
                invoice("e1", "INV-1", 1, "one"),
                memo("c1", 5, RecordKind.RETRACTS, key("INV-1")));

        assertThat(history.asOf(at(3), at(5)).facts()).isEmpty();
        assertThat(holding(history.asOf(at(3), at(4)))).containsExactly("INV-1=one");
    }

    @Test
    void letsTheLatestStatementOfEachTimeHold() {
        FactHistory<String> history = received(
                Histories.of(new Restatement(FactClock.RECORDED, List.of())),
                from("e3", "K", 9, 1, "first again"),
                from("e1", "K", 1, 1, "first"),
                from("e2", "K", 2, 5, "second"));

        assertThat(holding(history.latest())).containsExactly("K=first again", "K=second");
        assertThat(holding(history.asOf(at(99), at(8)))).containsExactly("K=first", "K=second");
        assertThat(holding(history.asOf(at(2), at(99)))).containsExactly("K=first again");
    }

    @Test
    void breaksTiesBySequenceAndThenByEventId() {
        FactRecord<String> one = FactRecord.stated(
                INVOICE, "b", "K", new Clocks(at(1), Optional.empty(), Optional.empty(), at(1), 1), "lower");
        FactRecord<String> two = FactRecord.stated(
                INVOICE, "a", "K", new Clocks(at(1), Optional.empty(), Optional.empty(), at(1), 2), "higher");
        FactHistory<String> history = received(Histories.of(new Restatement(FactClock.RECORDED, List.of())), two, one);
        assertThat(holding(history.latest())).containsExactly("K=higher");

        received(history, FactRecord.stated(INVOICE, "c", "K", two.clocks(), "greater id"));
        assertThat(holding(history.latest())).containsExactly("K=greater id");
    }

    @Test
    void keepsACorrectionWhicheverVersionHolds() {
        FactHistory<String> history = received(
                Histories.of(inParts(), new Restatement(FactClock.RECORDED, List.of())),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 30)),
                invoice("e2", "INV-1", 7, 90));

        assertThat(holding(history.latest())).containsExactly("INV-1=60");
    }

    @Test
    void endsAKeyByItsTombstoneUntilItBeginsAgain() {
        LatestRecord latest = new LatestRecord(FactClock.RECORDED, Deletions.TOMBSTONE, Optional.empty(), List.of());
        FactHistory<String> history = received(
                Histories.of(latest),
                invoice("e1", "K", 1, "one"),
                invoice("t1", "K", 5, "").as(RecordKind.DELETES),
                invoice("e0", "K", 3, "late"));
        assertThat(history.latest().facts()).isEmpty();

        received(history, invoice("e2", "K", 6, "again"));
        assertThat(holding(history.latest())).containsExactly("K=again");
        assertThat(holding(history.asOf(at(4), at(99)))).containsExactly("K=late");
        assertThat(holding(history.asOf(at(99), at(4)))).containsExactly("K=late");
    }

    @Test
    void givesTheRowThatHolds() {
        FactHistory<String> history = received(
                Histories.of(new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of())),
                from("e1", "K", 1, 0, "first"),
                from("e3", "K", 3, 20, "third"),
                from("e2", "K", 9, 10, "second, late"));

        assertThat(holding(history.asOf(at(5), at(99)))).containsExactly("K=first");
        assertThat(holding(history.asOf(at(15), at(99)))).containsExactly("K=second, late");
        assertThat(holding(history.asOf(at(15), at(8)))).containsExactly("K=first");
        assertThat(holding(history.latest())).containsExactly("K=third");
    }

    @Test
    void keepsThePreviousValue() {
        FactHistory<String> history = received(
                Histories.of(new VersionedRows(DimensionHistory.PREVIOUS_VALUE, List.of())),
                invoice("e2", "K", 2, "two"),
                invoice("e3", "K", 3, "three"),
                invoice("e1", "K", 1, "one"));

        EffectiveFact<String> only = history.latest().facts().get(0);
        assertThat(only.record().payload()).isEqualTo("three");
        assertThat(only.previous()).contains("two");
    }

    @Test
    void replacesAsManyRowsAsARefreshSays() {
        FactHistory<String> complete = received(
                Histories.of(new SnapshotReplacement(true, List.of())),
                invoice("e1", "A", 1, "a").in("monday"),
                invoice("e2", "B", 1, "b").in("monday"),
                invoice("e3", "A", 2, "a2").in("tuesday"));
        FactHistory<String> partial = received(
                Histories.of(new SnapshotReplacement(false, List.of())),
                invoice("e1", "A", 1, "a"),
                invoice("e2", "B", 1, "b"),
                invoice("e3", "A", 2, "a2"));

        assertThat(holding(complete.latest())).containsExactly("A=a2");
        assertThat(holding(complete.asOf(at(99), at(1)))).containsExactly("A=a", "B=b");
        assertThat(holding(partial.latest())).containsExactly("A=a2", "B=b");
    }

    @Test
    void holdsARefreshUntilAllOfItsRowsAreHere() {
        FactHistory<String> history = received(
                Histories.of(new SnapshotReplacement(true, List.of())),
                invoice("e1", "A", 1, "a").in("monday").among(1),
                invoice("e2", "A", 2, "a2").in("tuesday").among(2));

        assertThat(holding(history.latest())).containsExactly("A=a");
        assertThat(history.tally()).containsEntry(Outcome.HELD, 1);
        assertThat(history.exceptions())
                .extracting(FactException::reason, FactException::what)
                .containsExactly(tuple(
                        FactException.Reason.INCOMPLETE_REFRESH,
                        "1 of the 2 rows of refresh tuesday are here, so the refresh before it holds"));

        received(history, invoice("e3", "B", 2, "b2").in("tuesday").among(2));
        assertThat(holding(history.latest())).containsExactly("A=a2", "B=b2");
        assertThat(holding(history.asOf(at(1), at(99)))).containsExactly("A=a");
        assertThat(holding(history.latest("B"))).containsExactly("B=b2");
        assertThat(history.exceptions()).isEmpty();
        assertThat(history.tally()).containsEntry(Outcome.HELD, 0);
    }

    @Test
    void findsPostingsThatDoNotBalance() {
        LedgerEntries ledger = new LedgerEntries(Optional.of("posting"), Optional.of("amount"), List.of());
        FactHistory<String> history = received(
                Histories.of(ledger),
                invoice("e1", "1", 1, 70).in("P1"),
                invoice("e2", "2", 1, -50).in("P1"));
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly("posting P1 comes to 20 and not to nothing");

        received(history, invoice("e3", "3", 1, -20).in("P1"));
        assertThat(history.exceptions()).isEmpty();
        assertThat(history.latest().balances()).containsOnlyKeys("P1");
    }

    @Test
    void takesOutTheRowThatAChangelogRepeats() {
        FactHistory<String> history = received(
                Histories.of(new ChangelogEntries("op", "+I", "-U", "+U", "-D", List.of())),
                invoice("e1", "K", 1, "old"),
                invoice("e2", "K", 2, "old").as(RecordKind.TAKES_OUT),
                invoice("e3", "K", 2, "new"),
                invoice("e4", "K", 3, "other").as(RecordKind.TAKES_OUT));

        assertThat(holding(history.latest())).containsExactly("K=new");
        assertThat(reasons(history)).containsExactly("e4 NO_SUCH_ROW");
    }

    @Test
    void countsUnderTheSurvivorWhateverTheOrder() {
        IdentityMerge merge = new IdentityMerge(MERGED, Optional.of(MEMO), Optional.of("kept"), List.of());
        FactRecord<String> merged = FactRecord.stated(MERGED, "m1", "M-1", Clocks.of(at(2), at(2)), "")
                .as(RecordKind.MERGES, key("B"), key("A"));
        FactHistory<String> history = received(
                Histories.of(merge),
                merged,
                invoice("e1", "A", 1, 10),
                invoice("e2", "B", 1, 20),
                invoice("e3", "A", 3, 5),
                invoice("e4", "B", 4, 7));
        assertThat(holding(history.latest())).containsExactly("B=10", "B=20", "B=5", "B=7");
        assertThat(holding(history.asOf(at(99), at(1)))).containsExactly("A=10", "B=20");

        assertThat(holding(history.latest("A"))).isEqualTo(holding(history.latest()));
        assertThat(holding(history.asOf("A", at(99), at(1)))).containsExactly("A=10");
        assertThat(history.latest("C").facts()).isEmpty();

        received(history, memo("u1", 9, RecordKind.UNMERGES, key("A"), key("B")));
        assertThat(holding(history.latest())).containsExactly("A=10", "A=5", "B=20", "B=7");
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly("it was stated under B while that stood for B and A, which u1 took back");
    }

    @Test
    void waitsForTheMergeThatIsTakenBack() {
        IdentityMerge merge = new IdentityMerge(MERGED, Optional.of(MEMO), Optional.of("kept"), List.of());
        FactHistory<String> history = received(
                Histories.of(merge), invoice("e1", "A", 1, 10), memo("u1", 3, RecordKind.UNMERGES, event("m1")));
        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly("it corrects event m1, which nobody has received");

        received(
                history,
                FactRecord.stated(MERGED, "m1", "M-1", Clocks.of(at(4), at(4)), "")
                        .as(RecordKind.MERGES, key("B"), key("A")));
        assertThat(history.exceptions()).isEmpty();
        assertThat(holding(history.latest())).containsExactly("A=10");
    }

    @Test
    void takesPersonalValuesOutForGood() {
        FactHistory<String> history = received(
                Histories.of(new Redaction(ERASED, List.of()), WHOLE),
                invoice("e1", "INV-1", 1, "Ada").of("c-1"),
                invoice("e2", "INV-2", 1, "Bob").of("c-2"),
                FactRecord.stated(ERASED, "r1", "R", Clocks.of(at(5), at(5)), "")
                        .as(RecordKind.REDACTS, new Reference.ToSubject("c-1")));

        assertThat(history.receive(invoice("e1", "INV-1", 1, "Ada").of("c-1"), at(9)))
                .isEqualTo(Outcome.DUPLICATE);
        assertThat(history.receive(invoice("e3", "INV-3", 6, "Ada").of("c-1"), at(9)))
                .isEqualTo(Outcome.REDACTED);
        assertThat(history.receive(invoice("e2", "INV-2", 1, "Ada").of("c-1"), at(9)))
                .isEqualTo(Outcome.REJECTED);
        assertThat(holding(history.asOf(at(99), at(1)))).containsExactly("INV-1=-", "INV-2=Bob");
        assertThat(history.toString() + history.audit() + history.exceptions() + history.latest())
                .doesNotContain("Ada");
        assertThat(history.tally())
                .containsEntry(Outcome.REDACTED, 2)
                .containsEntry(Outcome.DUPLICATE, 1)
                .containsEntry(Outcome.REJECTED, 1);
    }

    @Test
    void takesPersonalValuesOutOfOneFactOrOneKey() {
        FactHistory<String> history = received(
                Histories.of(new Redaction(ERASED, List.of())),
                invoice("e1", "INV-1", 1, "Ada"),
                invoice("e2", "INV-2", 1, "Ada"),
                invoice("e3", "INV-3", 1, "Bob"),
                FactRecord.stated(ERASED, "r1", "R", Clocks.of(at(5), at(5)), "")
                        .as(RecordKind.REDACTS, key("INV-1"), event("e2"), event("e4")));

        assertThat(history.receive(invoice("e4", "INV-4", 6, "Ada"), at(9))).isEqualTo(Outcome.REDACTED);
        assertThat(history.receive(invoice("e5", "INV-1", 6, "Ada"), at(9))).isEqualTo(Outcome.REDACTED);
        assertThat(holding(history.latest())).containsExactly("INV-1=-", "INV-1=-", "INV-2=-", "INV-3=Bob", "INV-4=-");
    }

    @Test
    void endsARowWhereItSaysSo() {
        Clocks closed = new Clocks(at(1), Optional.of(at(0)), Optional.of(at(10)), at(1), 0);
        FactHistory<String> history = received(
                Histories.of(new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of())),
                FactRecord.stated(INVOICE, "e1", "K", closed, "first"),
                from("e2", "K", 2, 20, "second"));

        assertThat(holding(history.asOf(at(9), at(99)))).containsExactly("K=first");
        assertThat(history.asOf(at(10), at(99)).facts()).isEmpty();
        assertThat(holding(history.asOf(at(20), at(99)))).containsExactly("K=second");
    }

    @Test
    void takesAMergeBackByItsKey() {
        IdentityMerge merge = new IdentityMerge(MERGED, Optional.of(MEMO), Optional.empty(), List.of());
        FactHistory<String> history = received(
                Histories.of(merge),
                invoice("e1", "B", 1, 10),
                FactRecord.stated(MERGED, "m1", "M-1", Clocks.of(at(2), at(2)), "")
                        .as(RecordKind.MERGES, key("B"), key("A")),
                FactRecord.stated(MERGED, "m2", "M-2", Clocks.of(at(2), at(2)), "")
                        .as(RecordKind.MERGES, key("B"), key("0")));
        assertThat(holding(history.latest())).containsExactly("0=10");

        received(history, memo("u1", 9, RecordKind.UNMERGES, new Reference.ToKey(MERGED, "M-2", Optional.empty())));
        assertThat(holding(history.latest())).containsExactly("A=10");
        assertThat(history.exceptions()).isEmpty();
    }

    @Test
    void appliesARuleOfTheDomainInRecordedOrder() {
        FactHistory<String> history =
                received(Histories.of(), invoice("b", "K", 2, "second"), invoice("a", "L", 1, "first"));

        assertThat(history.latest().fold("", (text, payload) -> text + payload + " "))
                .isEqualTo("first second ");
    }

    @Test
    void forgetsWhatNoLongerHolds() {
        FactHistory<String> history = received(
                Histories.of(WHOLE),
                invoice("e1", "INV-1", 1, "one"),
                memo("c1", 2, RecordKind.COMPENSATES, key("INV-1")),
                invoice("e2", "INV-2", 3, "two"),
                memo("c2", 20, RecordKind.COMPENSATES, key("INV-2")));
        history.settle(at(10));
        history.settle(at(5));

        assertThat(history.audit()).extracting(one -> one.record().eventId()).containsExactly("e2", "c2");
        assertThat(holding(history.asOf(at(10), at(10)))).containsExactly("INV-2=two");
        assertThat(history.latest().facts()).isEmpty();
        assertThat(history.receive(invoice("e1", "INV-1", 1, "one"), at(30))).isEqualTo(Outcome.TOO_LATE);
        assertThat(history.tally().values().stream().mapToInt(one -> one).sum()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.asOf(at(9), at(20)))
                .withMessage(
                        "expected a time from 2026-03-02T10:00:00Z on, since what did not hold then was forgotten, but"
                                + " was 2026-03-02T09:00:00Z");
    }

    @Test
    void refusesAFactOfAnotherHistory() {
        FactRecord<String> paid =
                FactRecord.stated(FactId.parse("payment/paid"), "p", "P", Clocks.of(at(1), at(1)), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.of(WHOLE).receive(paid, at(1)))
                .withMessage(
                        "expected a fact of the history of billing/invoice-issued, but was payment/paid; there are:"
                                + " billing/credit-memo-posted, billing/invoice-issued");
    }

    @Test
    void asksHowToRedact() {
        assertThatThrownBy(() -> Corrections.<String>of(Histories.contract(new Redaction(ERASED, List.of())))
                        .history())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "billing/invoice-issued is redacted, so say with redactedBy how personal values are taken out of"
                                + " a payload");
    }
}
