package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.ledger.Adjustments;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionDerivationTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Postings.";
    private static final FactId POSTED = FactId.parse("ledger/entry-posted");
    private static final FactId REVERSED = FactId.parse("ledger/entry-reversed");
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);
    private final SemanticContract account = Contracts.of(Postings.Account.class);

    @Test
    void readsEveryMechanismOfCorrection() {
        assertThat(posted.corrections())
                .containsExactly(
                        new Reversal(REVERSED, Optional.of(POSTED), Optional.empty(), List.of()),
                        new Redaction(FactId.parse("ledger/person-erased"), List.of()),
                        new LedgerEntries(Optional.of("postingId"), List.of(CorrectionCause.RECORD_WAS_WRONG)));
        assertThat(account.corrections())
                .containsExactly(
                        new Retraction(
                                FactId.parse("ledger/account-closed"),
                                Optional.of(new Condition("reason", "never-opened")),
                                List.of()),
                        new IdentityMerge(FactId.parse("ledger/accounts-merged"), Optional.empty(), List.of()),
                        new Restatement(
                                FactClock.VALID,
                                List.of(CorrectionCause.RECORD_WAS_WRONG, CorrectionCause.LEARNED_LATE)),
                        new LatestRecord(
                                FactClock.RECORDED, Deletions.TOMBSTONE, Optional.of(Duration.ofDays(30)), List.of()),
                        new SnapshotReplacement(false, List.of()),
                        new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of()),
                        new DomainSpecific(
                                "year-end-renumbering",
                                "numbers are assigned anew at the end of a year",
                                "java.lang.Object",
                                List.of("numbers stay distinct"),
                                List.of()));
    }

    @Test
    void readsWhatIsStatedBeyondTheMechanism() {
        FactId refund = FactId.parse("ledger/refund");
        assertThat(Contracts.of(Adjustments.Charge.class).corrections())
                .containsExactly(
                        new Compensation(
                                refund,
                                true,
                                Optional.of("amount"),
                                Optional.of("refunded"),
                                Optional.of(Duration.ofDays(30)),
                                Optional.empty(),
                                List.of()),
                        new Reversal(
                                refund, Optional.empty(), Optional.of(Duration.ofDays(7)), Optional.empty(), List.of()),
                        new Retraction(refund, Optional.of(Duration.ofDays(1)), Optional.empty(), List.of()),
                        new IdentityMerge(
                                FactId.parse("ledger/merged"), Optional.empty(), Optional.of("kept"), List.of()),
                        new Redaction(refund, List.of("name"), List.of()),
                        new Restatement(FactClock.RECORDED, Optional.of(Duration.ofDays(2)), List.of()),
                        new LedgerEntries(Optional.of("chargeId"), Optional.of("amount"), List.of()));
        assertThat(Contracts.of(Adjustments.Rate.class).corrections())
                .containsExactly(
                        new SnapshotReplacement(false, Optional.of("batch"), Optional.of("size"), List.of()),
                        new ChangelogEntries("op", "c", "b", "u", "d", List.of()));
    }

    @Test
    void readsWhereTheSequenceSits() {
        assertThat(Contracts.of(Adjustments.Charge.class).roles())
                .containsEntry(Role.SEQUENCE, new RoleLocation.InPayload("number"));
        assertThat(Contracts.of(Adjustments.Rate.class).roles())
                .containsEntry(Role.SEQUENCE, new RoleLocation.InHeader("seq"));
    }

    @Test
    void readsOneLaterFactThatNamesSeveral() {
        assertThat(Contracts.of(Adjustments.CollectiveRefund.class).corrects())
                .containsExactly(new CorrectionLink(FactId.parse("ledger/payout"), Map.of("lines[].payoutId", "")));
    }

    @Test
    void findsAmountsOfDifferentUnits() {
        assertThat(Contracts.derive(Adjustments.Payout.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo(
                        "[correction-ends-disagree] class dev.concordat.core.derive.fixture.ledger.Adjustments.Payout,"
                                + " @CompensatedBy, attribute adjustment: expected lines[].refunded of ledger/collective-refund to"
                                + " be in EUR as amount is, but it is in USD\n"
                                + "  fix: state the same unit on both, or name fields of one unit");
    }

    @Test
    void findsDetailsThatCannotBe() {
        String place = "class dev.concordat.core.derive.fixture.ledger.Adjustments.";
        assertThat(Contracts.derive(Adjustments.BadCharge.class)
                        .findings()
                        .errors()
                        .toString())
                .contains("[correction-ends-disagree] " + place + "BadCharge, @CompensatedBy, attribute adjustment:"
                        + " expected a field of ledger/bad-refund, but was \"refundedd\"; did you mean \"refunded\"?"
                        + " there are: refundId, chargeId, refunded\n"
                        + "  fix: name a field of the later fact in payload spelling")
                .contains(
                        "[duration-invalid] " + place + "BadCharge, @ReversedBy, attribute within: expected a positive"
                                + " ISO-8601 duration such as PT48H or P90D, but was \"a week\"\n"
                                + "  fix: write days, hours, minutes and seconds, such as P2D or PT36H: months and years have no"
                                + " fixed length");
        assertThat(Contracts.derive(Adjustments.HalfCharge.class)
                        .findings()
                        .errors()
                        .toString())
                .contains("[correction-invalid] " + place
                        + "HalfCharge, @CompensatedBy: the amount that can be taken back"
                        + " goes with the adjustment that says how much, but only the amount is stated");
    }

    @Test
    void expectsAMergeToNameTwoKeys() {
        assertThat(Contracts.derive(Postings.MergedBadly.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo("[correction-ends-disagree] " + PLACE + "MergedBadly: expected the fact that merges keys of"
                        + " ledger/twin to name at least two of them, but it names 1\n"
                        + "  fix: mark both members with @Corrects(Twin.class)");
        assertThat(Contracts.derive(Postings.Twin.class).findings().errors().toString())
                .isEqualTo("[correction-ends-disagree] " + PLACE + "Twin: the class names ledger/person-erased in"
                        + " @IdentityMergedBy, but no member of PersonErased carries @Corrects(Twin.class)\n"
                        + "  fix: mark the member of PersonErased that holds the key of ledger/twin with"
                        + " @Corrects(Twin.class)");
    }

    @Test
    void readsARedactionByAFactOfAnotherContext() {
        assertThat(Contracts.of(Postings.RedactedElsewhere.class).corrections())
                .containsExactly(new Redaction(FactId.parse("identity/person-erased"), List.of()));
        assertThat(Contracts.derive(Postings.RedactedByNobody.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo("[correction-invalid] " + PLACE + "RedactedByNobody, @RedactedBy: expected the later fact by"
                        + " its class or by its id, but found neither\n"
                        + "  fix: name a fact of this context by its class, and one of another context with fact ="
                        + " \"context/name\"");
    }
}
