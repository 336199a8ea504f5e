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
