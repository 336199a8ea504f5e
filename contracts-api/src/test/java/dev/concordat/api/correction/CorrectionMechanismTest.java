package dev.concordat.api.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectionMechanismTest {
    private static final FactId LATER = FactId.parse("billing/credit-memo-posted");
    private static final FactId THIRD = FactId.parse("billing/invoice-reissued");
    private static final Optional<Condition> WITHDRAWN = Optional.of(new Condition("action", "withdrawn"));
    private static final List<CorrectionCause> CAUSES =
            List.of(CorrectionCause.LEARNED_LATE, CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE);
    private static final List<CorrectionMechanism> EACH = List.of(
            new Compensation(LATER, true, WITHDRAWN, CAUSES),
            new Reversal(LATER, Optional.of(THIRD), WITHDRAWN, CAUSES),
            new Retraction(LATER, WITHDRAWN, CAUSES),
            new Restatement(FactClock.RECORDED, CAUSES),
            new LatestRecord(FactClock.PUBLISHED, Deletions.TOMBSTONE, Optional.of(Duration.ofDays(7)), CAUSES),
            new SnapshotReplacement(true, CAUSES),
            new VersionedRows(DimensionHistory.ROW_PER_VERSION, CAUSES),
            new LedgerEntries(Optional.of("postingId"), CAUSES),
            new ChangelogEntries("op", "+I", "-U", "+U", "-D", CAUSES),
            new IdentityMerge(LATER, Optional.of(THIRD), CAUSES),
            new Redaction(LATER, CAUSES),
            new DomainSpecific("last-of-season", "the last price holds", "shop.Last", List.of("it holds"), CAUSES));

    @Test
    void eachHasAKindOfItsOwn() {
        assertThat(EACH).extracting(one -> one.kind().orElseThrow()).containsExactly(CorrectionKind.values());
        assertThat(new NonePromised().kind()).isEmpty();
        assertThat(new NonePromised().causes()).isEmpty();
        assertThat(new NonePromised().inWords()).isEmpty();
    }

    @Test
    void eachSortsItsCauses() {
        assertThat(EACH)
                .allSatisfy(one -> assertThat(one.causes())
                        .containsExactly(CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE));
    }

    @Test
    void eachSaysInWordsHowItComes() {
        assertThat(EACH)
                .extracting(CorrectionMechanism::inWords)
                .containsExactly(
                        "by billing/credit-memo-posted (action=withdrawn), in parts",
                        "by billing/credit-memo-posted (action=withdrawn), replaced by billing/invoice-reissued",
                        "by billing/credit-memo-posted (action=withdrawn)",
                        "the latest by the recorded clock holds",
                        "the last by the published clock is the state, a tombstone ends it",
                        "what is absent from a refresh is gone",
                        "each version is a row of its own",
                        "by further entries, balanced by postingId",
                        "by op: +I puts a row in, -U and -D take it out, +U puts the changed row in",
                        "by billing/credit-memo-posted, taken back by billing/invoice-reissued",
                        "by billing/credit-memo-posted",
                        "last-of-season: the last price holds");
        assertThat(Stream.of(DimensionHistory.values()).map(one -> new VersionedRows(one, List.of()).inWords()))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachNamesTheFactsThatBringIt() {
        assertThat(EACH.stream().map(CorrectionMechanism::broughtBy))
                .containsExactly(
                        List.of(LATER),
                        List.of(LATER, THIRD),
                        List.of(LATER),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(LATER, THIRD),
                        List.of(LATER),
                        List.of());
    }

    @Test
    void eachSaysItsDetails() {
        Optional<Duration> month = Optional.of(Duration.ofDays(30));
        assertThat(List.of(
                        new Compensation(
                                LATER,
                                true,
                                Optional.of("amount"),
                                Optional.of("lines[].credited"),
                                month,
                                WITHDRAWN,
                                CAUSES),
                        new Reversal(LATER, Optional.of(THIRD), month, Optional.empty(), CAUSES),
                        new Retraction(LATER, month, WITHDRAWN, CAUSES),
                        new Restatement(FactClock.VALID, month, CAUSES),
                        new SnapshotReplacement(false, Optional.of("batch"), Optional.of("size"), CAUSES),
                        new LedgerEntries(Optional.of("postingId"), Optional.of("amount"), CAUSES),
                        new IdentityMerge(LATER, Optional.of(THIRD), Optional.of("survivorId"), CAUSES),
                        new Redaction(LATER, List.of("phone", "email"), CAUSES)))
                .extracting(CorrectionMechanism::inWords)
                .containsExactly(
                        "by billing/credit-memo-posted (action=withdrawn), in parts, amount by lines[].credited, within"
                                + " P30D",
                        "by billing/credit-memo-posted, replaced by billing/invoice-reissued, within P30D",
                        "by billing/credit-memo-posted (action=withdrawn), within P30D",
                        "the latest by the valid clock holds, within P30D",
                        "what is absent from a refresh stays, a refresh is known by batch, it has as many rows as size"
                                + " says",
                        "by further entries, balanced by postingId, with the amount in amount",
                        "by billing/credit-memo-posted, taken back by billing/invoice-reissued, the key in survivorId"
                                + " stays",
                        "by billing/credit-memo-posted, of email, phone");
    }

    @Test
    void refusesHalfAnAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compensation(
                        LATER,
                        true,
                        Optional.of("amount"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .withMessage("the amount that can be taken back goes with the adjustment that says how much, but only"
                        + " the amount is stated");
    }

    @Test
    void refusesTimesThatAreNotPositive() {
        Optional<Duration> none = Optional.of(Duration.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Restatement(FactClock.VALID, none, List.of()))
                .withMessage("the time within which a fact can be stated again must be positive, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retraction(LATER, none, Optional.empty(), List.of()))
                .withMessage("the time within which a fact can be retracted must be positive, but was PT0S");
    }

    @Test
    void refusesAChangelogThatSaysTwoThingsWithOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangelogEntries("op", "c", "u", "u", "d", List.of()))
                .withMessage("a changelog has a value of its own for each operation, but they are c, u, u, d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangelogEntries(" ", "c", "b", "u", "d", List.of()))
                .withMessage("a changelog names the field that says what an entry does");
    }

    @Test
    void refusesTombstonesThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatestRecord(
                        FactClock.RECORDED, Deletions.NONE, Optional.of(Duration.ofDays(1)), List.of()))
                .withMessage("the time tombstones are kept goes with deletions by tombstone, but deletions are NONE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatestRecord(
                        FactClock.RECORDED, Deletions.TOMBSTONE, Optional.of(Duration.ZERO), List.of()))
                .withMessage("the time tombstones are kept must be positive, but was PT0S");
    }

    @Test
    void refusesARuleOfTheDomainWithoutLaws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainSpecific("last", "the last holds", "F", List.of(), List.of()))
                .withMessage("a domain-specific correction has at least one law");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainSpecific("last", " ", "F", List.of("l"), List.of()))
                .withMessage("a domain-specific correction says what it does");
    }
}
