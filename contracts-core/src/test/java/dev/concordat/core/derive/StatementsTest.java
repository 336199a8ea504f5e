package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Comparison;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Identifiability;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Stance;
import dev.concordat.api.correction.Condition;
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
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Postings.";
    private static final FactId POSTED = FactId.parse("ledger/entry-posted");
    private static final FactId REVERSED = FactId.parse("ledger/entry-reversed");

    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);
    private final SemanticContract account = Contracts.of(Postings.Account.class);

    @Test
    void readsLifecycle() {
        assertThat(posted.kind()).isEqualTo(OutputKind.FACT);
        assertThat(posted.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(posted.lifecycle()).contains(new LifecyclePromises.OfFact(true, List.of(), List.of(REVERSED), true));
        assertThat(account.kind()).isEqualTo(OutputKind.DATASET);
        assertThat(account.lifecycle())
                .contains(new LifecyclePromises.OfDataset(Duration.ofDays(1), RefreshMode.CHANGES));
    }

    @Test
    void readsFreshness() {
        assertThat(posted.freshness())
                .contains(new FreshnessPromises.Promised(
                        FactClock.RECORDED,
                        Duration.ofMinutes(10),
                        Optional.of(Duration.ofMinutes(5)),
                        Percentage.of(99.5),
                        Duration.ofDays(7),
                        Optional.of(Duration.ofHours(24))));
        assertThat(account.freshness()).contains(new FreshnessPromises.NonePromised());
    }

    @Test
    void readsQuality() {
        assertThat(posted.quality())
                .containsExactly(
                        new QualityGuarantee(
                                new QualityRule.Completeness("reference"), Percentage.of(95), QualitySeverity.WARNING),
                        error(
                                new QualityRule.Range(
                                        "amount",
                                        Optional.of(new BigDecimal("-1000000")),
                                        Optional.of(new BigDecimal("1000000"))),
                                99.9),
                        error(new QualityRule.Matching("account", "[0-9]{6}"), 100),
                        error(new QualityRule.Uniqueness(List.of("entryId")), 100),
                        error(
                                new QualityRule.Reference(
                                        "account", FactId.parse("ledger/account"), "number", FactClock.RECORDED),
                                100),
                        error(new QualityRule.CrossField("valueDate", Comparison.AT_MOST, "bookedOn"), 100));
    }

    private static QualityGuarantee error(QualityRule rule, double percent) {
        return new QualityGuarantee(rule, Percentage.of(percent), QualitySeverity.ERROR);
    }

    @Test
    void readsIdentity() {
        assertThat(posted.identity())
                .isEqualTo(new IdentityRules(KeyScope.ORGANISATION, KeyReuse.NEVER, Optional.of(Duration.ofDays(7))));
    }

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
    void readsDeprecation() {
        assertThat(posted.deprecationPolicy())
                .contains(new DeprecationPromises(
                        Map.of(Stage.EXPERIMENTAL, Duration.ofDays(30), Stage.ACTIVE, Duration.ofDays(90)), true));
        assertThat(posted.deprecation())
                .contains(new DeprecationNotice(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 6, 1),
                        Optional.of("ledger/entry-booked"),
                        Optional.of("the new one carries the tax code"),
                        Optional.of("https://shop.example/moving")));
        assertThat(posted.field("reference").orElseThrow().deprecation())
                .contains(new DeprecationNotice(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 1),
                        Optional.of("account"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void readsPrivacy() {
        assertThat(posted.sensitivity()).contains(Sensitivity.CONFIDENTIAL);
        assertThat(posted.field("counterparty").orElseThrow().sensitivity()).contains(Sensitivity.RESTRICTED);
        assertThat(posted.field("counterparty").orElseThrow().privacy())
                .contains(PrivacyStatement.builder()
                        .classification(PrivacyClass.CRIMINAL_OFFENCE)
                        .subject("customer")
                        .identifies(Identifiability.PSEUDONYMOUS)
                        .addPurposes("closing", "regulatory")
                        .retention(Duration.ofDays(3650))
                        .erasure(Erasure.RETAIN)
                        .retainedBecause("tax law, ten years")
                        .hold(new LegalHold("audit 2026", "legal", LocalDate.of(2027, 6, 30)))
                        .category("fides:user.financial")
                        .build());
    }

    @Test
    void readsServiceLevelCostAndReconciliations() {
        assertThat(posted.serviceLevel())
                .isEqualTo(new ServiceLevelPromises(
                        Optional.of(Percentage.of(99.99)),
                        Optional.of(Percentage.of(99)),
                        Optional.of(Duration.ofDays(365)),
                        Optional.of(Duration.ofHours(1)),
                        Duration.ofDays(30)));
        assertThat(posted.cost()).contains("nothing inside the group");
        assertThat(posted.reconciliations())
                .containsExactly(
                        new Reconciliation("postings-against-bank", "the bank's statements", Duration.ofDays(1)),
                        new Reconciliation("postings-against-invoices", "billing/invoice-issued", Duration.ofDays(7)));
    }

    @Test
    void readsOwnershipAndSharedWords() {
        ContextRecord context = Contracts.context(Postings.class).orThrow();

        assertThat(context.owner())
                .contains(new Ownership(
                        "ledger-core",
                        Optional.of("ledger@shop.example"),
                        List.of(new EscalationStep("on-call", Duration.ofMinutes(30))),
                        Optional.of(SupportHours.parse("MON-FRI 08:00-18:00 Europe/Berlin")),
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Duration.ofDays(90)));
        assertThat(context.terms().get(0).shared())
                .containsExactly(new SharedTerm(
                        "billing", Stance.SEPARATE, "billing's entry is a line of an invoice", Optional.empty()));
    }

    @Test
    void notesWhatIsInheritedAndWhatIsOverridden() {
        assertThat(posted.origins())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "freshness", Origin.OVERRIDDEN,
                        "identity", Origin.OVERRIDDEN,
                        "service-level", Origin.OVERRIDDEN,
                        "deprecation-policy", Origin.INHERITED,
                        "sensitivity", Origin.INHERITED,
                        "cost", Origin.INHERITED));
        assertThat(Contracts.of(Postings.PersonErased.class).freshness())
                .contains(new FreshnessPromises.Promised(
                        FactClock.OCCURRED,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Percentage.ALL,
                        Duration.ofDays(30),
                        Optional.empty()));
    }

    @Test
    void namesEverythingThatIsStatedWronglyAtOnce() {
        assertThat(Contracts.derive(Postings.Wrong.class).findings().errors().list().stream()
                        .map(finding -> finding.place().replace(PLACE + "Wrong", "") + " "
                                + finding.rule().id() + ": " + finding.what()))
                .containsExactlyInAnyOrder(
                        ", @Lifecycle, attribute after lifecycle-ends-disagree: the class names ledger/entry-reversed,"
                                + " but EntryReversed does not name Wrong in then",
                        ", @Lifecycle lifecycle-invalid: a fact that is not last is followed by another, but none is"
                                + " named",
                        ", @Freshness, attribute targetPercent percentage-invalid: a percentage is above 0 and up to"
                                + " 100, but was 0",
                        ", @InRange quality-invalid: expected a decimal number in min, but was \"low\"",
                        ", @MatchesPattern quality-invalid: Unclosed character class near index 0",
                        ", @References quality-invalid: a fact id is written context/name, but was \"account\"",
                        ", @Complete, attribute percent percentage-invalid: a percentage is above 0 and up to 100, but"
                                + " was 101",
                        ", @DeprecationPolicy deprecation-invalid: a higher stage must not have less notice than a lower"
                                + " one, but ACTIVE has",
                        ", @Deprecation deprecation-invalid: the sunset must not be before the deprecation of"
                                + " 2027-01-01, but was 2026-12-01",
                        ", @LatestPerKey correction-invalid: the time tombstones are kept goes with deletions by"
                                + " tombstone, but deletions are NONE",
                        ", @ServiceLevel, attribute completenessPercent percentage-invalid: a percentage is above 0"
                                + " and up to 100, but was 120",
                        ", @Reconciled name-invalid: reconciliation name must be lower-case words joined by hyphens, at"
                                + " most 100 characters, but was \"Not A Name\"",
                        ", member when, @Deprecation, attribute from date-invalid: expected an ISO-8601 date such as"
                                + " 2026-12-01, but was \"soon\"",
                        ", member person, @Personal, attribute purposes purpose-undeclared: expected a declared purpose"
                                + " or a kind of purpose, but was \"closng\"; did you mean \"closing\"? there are:"
                                + " analytics, closing, financial-reporting, machine-learning, marketing, operational,"
                                + " regulatory",
                        ", member person privacy-invalid: a ground to keep a value goes with erasure RETAIN, but the"
                                + " erasure is NOT_STATED",
                        ", member held, @Personal, attribute hold privacy-invalid: expected the day on which the hold"
                                + " ends, but it is blank");
    }

    @Test
    void refusesTheLifecycleOfAFactOnADataset() {
        assertThat(Contracts.derive(Postings.Moving.class).findings().errors().toString())
                .isEqualTo("[lifecycle-invalid] " + PLACE + "Moving, @Lifecycle: expected the lifecycle of a dataset,"
                        + " but @Lifecycle says what precedes and follows a fact\n"
                        + "  fix: state refresh in @Dataset instead, and drop @Lifecycle");
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

    @Test
    void refusesAPromiseBesideItsExplicitNone() {
        assertThat(Contracts.derive(Postings.FreshAndNot.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo(
                        "[freshness-invalid] " + PLACE + "FreshAndNot: expected @Freshness or @NoFreshness, but found"
                                + " both on the class\n  fix: keep the one that is true");
    }
}
