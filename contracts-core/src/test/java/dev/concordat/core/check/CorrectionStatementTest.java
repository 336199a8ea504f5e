package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionStatementTest {
    private static final FactId LATER = FactId.parse("billing/credit-memo-posted");
    private static final List<CorrectionCause> NO_CAUSE = List.of();

    private static String contradictions(CorrectionMechanism... mechanisms) {
        return Sample.contradictions(
                Sample.contract().addCorrections(mechanisms).build());
    }

    private static String error(String rule, String what, String fix) {
        return "[" + rule + "] billing/invoice-issued 1.2.0: " + what + "\n  fix: " + fix;
    }

    @Test
    void findsMechanismsOfDatasetsOnAFact() {
        assertThat(contradictions(new SnapshotReplacement(true, NO_CAUSE)))
                .isEqualTo(error(
                        "correction-of-other-kind",
                        "each refresh replaces the one before, but this is a fact and not a dataset",
                        "publish a dataset, or say how the fact is corrected, such as with @Restated"));
    }

    @Test
    void findsAClockThatIsNotThere() {
        assertThat(contradictions(new Restatement(FactClock.RECORDED, NO_CAUSE)))
                .isEqualTo(error(
                        "correction-not-applicable",
                        "the latest restatement is found by the recorded clock, but no field or header carries it",
                        "mark it with @RecordedAt or name it in @Envelope, or set latestBy to a clock that is there"));
    }

    @Test
    void findsAKeyThatIsNotThere() {
        assertThat(Sample.contradictions(Sample.contract()
                        .businessKey(List.of())
                        .delivery(DeliveryPromises.NONE)
                        .putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"))
                        .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"))
                        .addCorrections(
                                new LatestRecord(FactClock.RECORDED, Deletions.NONE, Optional.empty(), NO_CAUSE))
                        .build()))
                .isEqualTo(error(
                        "correction-not-applicable",
                        "the last record for a key is the state, but there is no business key",
                        "mark it with @BusinessKey"));
    }

    @Test
    void findsVersionsWithoutValidity() {
        SemanticContract.Builder dataset = Sample.contract();
        assertThat(Sample.contradictions(dataset.kind(OutputKind.DATASET)
                        .putRoles(Role.VALID_FROM, new RoleLocation.InPayload("invoiceId"))
                        .addCorrections(new VersionedRows(DimensionHistory.ROW_PER_VERSION, NO_CAUSE))
                        .build()))
                .isEqualTo(error(
                        "correction-not-applicable",
                        "each version of a row is a row of its own, but nothing carries valid-to",
                        "mark from when and until when a row holds with @ValidFrom and @ValidTo"));
    }

    @Test
    void findsALedgerThatIsChanged() {
        assertThat(Sample.contradictions(Sample.contract()
                        .putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"))
                        .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"))
                        .addCorrections(
                                new LedgerEntries(Optional.empty(), NO_CAUSE),
                                new Restatement(FactClock.RECORDED, NO_CAUSE))
                        .build()))
                .isEqualTo(error(
                        "ledger-changed",
                        "entries are never changed, but RESTATEMENT says: the latest by the recorded clock holds",
                        "keep @Ledger, or the mechanism that replaces"));
    }

    @Test
    void findsAChangedWorldStatedAsAnotherValue() {
        SemanticContract.Builder recorded = Sample.contract();
        recorded.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"));
        recorded.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"));
        assertThat(Sample.contradictions(recorded.addCorrections(
                                new Restatement(FactClock.RECORDED, List.of(CorrectionCause.WORLD_CHANGED)))
                        .build()))
                .isEqualTo(error(
                        "correction-cause-unfit",
                        "the only cause of restatements is WORLD_CHANGED, but a changed world is a new fact, not another"
                                + " value of the old one",
                        "publish the change as a fact of its own with @CompensatedBy or @ReversedBy, or name the causes"
                                + " for which the old value was wrong"));
    }

    @Test
    void findsARetractionOfWhatWasRight() {
        assertThat(contradictions(new Retraction(LATER, Optional.empty(), List.of(CorrectionCause.WORLD_CHANGED))))
                .isEqualTo(error(
                        "correction-cause-unfit",
                        "the only cause of retractions is WORLD_CHANGED, but a fact that should never have been stated"
                                + " was wrong from the start",
                        "state @CompensatedBy for what changed, or name the causes for which the fact was wrong"));
    }

    @Test
    void warnsOfATieNobodyCanBreak() {
        SemanticContract.Builder recorded = Sample.contract();
        recorded.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"));
        String tie = Sample.contradictions(recorded.addCorrections(new Restatement(FactClock.RECORDED, NO_CAUSE))
                .build());
        assertThat(tie)
                .contains("[correction-tie-open, warning]")
                .contains("the latest restatement is found by the recorded clock, but nothing says which of two at the"
                        + " same time it is\n  fix: mark a sequence with @Sequence or the event id with @EventId, or"
                        + " name one in @Envelope");
        assertThat(Sample.contradictions(recorded.putRoles(Role.SEQUENCE, new RoleLocation.InHeader("sequence"))
                        .build()))
                .isEmpty();
    }

    @Test
    void warnsOfATieOfTheLatestRecord() {
        SemanticContract.Builder recorded = Sample.contract();
        recorded.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"));
        LatestRecord latest = new LatestRecord(FactClock.RECORDED, Deletions.NONE, Optional.empty(), NO_CAUSE);
        assertThat(Sample.contradictions(recorded.addCorrections(latest).build()))
                .contains("[correction-tie-open, warning]")
                .contains(
                        "the last record for a key is found by the recorded clock, but nothing says which of two at the"
                                + " same time it is\n  fix: mark a sequence with @Sequence or the event id with @EventId, or"
                                + " name one in @Envelope");
        assertThat(Sample.contradictions(recorded.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"))
                        .build()))
                .isEmpty();
    }

    @Test
    void findsASequenceThatIsNoWholeNumber() {
        SemanticContract.Builder builder = Sample.contract();
        assertThat(Sample.contradictions(builder.putRoles(Role.SEQUENCE, new RoleLocation.InPayload("invoiceId"))
                        .build()))
                .isEqualTo(error(
                        "correction-field-not-a-number",
                        "expected a whole number in @Sequence, but field invoiceId is text",
                        "name a field that holds one"));
    }

    @Test
    void findsAnAmountThatIsNoNumber() {
        assertThat(contradictions(new LedgerEntries(Optional.empty(), Optional.of("invoiceId"), NO_CAUSE)))
                .isEqualTo(error(
                        "correction-field-not-a-number",
                        "expected a number in amount of @Ledger, but field invoiceId is text",
                        "name a field that holds one"));
        assertThat(contradictions(
                        new SnapshotReplacement(true, Optional.of("batch"), Optional.of("invoiceId"), NO_CAUSE)))
                .contains("expected a field in refresh of @Snapshots, but was \"batch\"")
                .contains("expected a whole number in rows of @Snapshots, but field invoiceId is text");
        assertThat(contradictions(new ChangelogEntries("op", "+I", "-U", "+U", "-D", NO_CAUSE)))
                .contains("expected a field in operation of @Changelog, but was \"op\"");
        assertThat(contradictions(new Compensation(
                        LATER,
                        true,
                        Optional.of("invoiceId"),
                        Optional.of("amount"),
                        Optional.empty(),
                        Optional.empty(),
                        NO_CAUSE)))
                .contains("expected a number in amount of @CompensatedBy, but field invoiceId is text");
    }

    @Test
    void findsARedactionOfNothing() {
        assertThat(contradictions(new Redaction(LATER, NO_CAUSE)))
                .isEqualTo(error(
                        "redaction-without-personal-data",
                        "billing/credit-memo-posted takes personal values out, but no field is personal",
                        "mark the personal fields with @Personal, or drop @RedactedBy"));
    }

    @Test
    void findsFieldsThatAreNotThere() {
        assertThat(contradictions(new LedgerEntries(Optional.of("invoceId"), NO_CAUSE)))
                .isEqualTo(error(
                        "correction-field-unknown",
                        "expected a field in balancedBy of @Ledger, but was \"invoceId\"; did you mean \"invoiceId\"?"
                                + " there are: invoiceId",
                        "name a field by its path in payload spelling"));
        assertThat(contradictions(
                        new Compensation(Sample.FACT, false, Optional.of(new Condition("action", "withdrawn")))))
                .contains("expected a field in the condition action=withdrawn, but was \"action\"");
        assertThat(contradictions(new Compensation(LATER, false, Optional.of(new Condition("action", "withdrawn")))))
                .isEmpty();
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .addCorrects(new CorrectionLink(LATER, Map.of("orderNo", "")))
                        .build()))
                .contains("expected a field in @Corrects billing/credit-memo-posted, but was \"orderNo\"");
    }

    @Test
    void asksForEveryMechanismByNameAndInWords() {
        ConsumerExpectation helpless =
                Sample.expectation().handlesCorrections(List.of()).build();
        SemanticContract.Builder many = Sample.contract();
        SemanticContract contract = many.addCorrections(
                        new Reversal(LATER, Optional.empty(), Optional.empty(), NO_CAUSE),
                        new Redaction(LATER, NO_CAUSE),
                        new DomainSpecific(
                                "last-of-season", "the last price of a season holds", "F", List.of("l"), NO_CAUSE))
                .build();

        assertThat(ExpectationCheck.of(helpless, Sample.OWNER).against(contract).stream()
                        .map(Finding::what))
                .containsExactlyInAnyOrder(
                        "expected facts to stand, but the contract says they are corrected: REVERSAL by"
                                + " billing/credit-memo-posted",
                        "expected facts to stand, but the contract says they are corrected: REDACTION by"
                                + " billing/credit-memo-posted",
                        "expected facts to stand, but the contract says they are corrected: DOMAIN_SPECIFIC:"
                                + " last-of-season: the last price of a season holds");
        assertThat(Sample.mismatches(
                        Sample.expectation()
                                .handlesCorrections(List.of(CorrectionKind.values()))
                                .build(),
                        contract))
                .isEmpty();
    }
}
