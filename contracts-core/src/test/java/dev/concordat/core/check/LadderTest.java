package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ContextRecord BARE =
            ContextRecord.builder().name("billing").build();

    private static SemanticContract at(Stage stage, Optional<BusinessMeaning> meaning) {
        return SemanticContract.builder()
                .fact(FactId.parse("billing/invoice-issued"))
                .version(Version.parse("0.1.0"))
                .stage(stage)
                .meaning(meaning)
                .build();
    }

    private static Findings demands(SemanticContract contract, ContextRecord context) {
        return Ladder.of(contract, context).report(TODAY);
    }

    @Test
    void demandsNothingOfAnInternalFact() {
        assertThat(demands(at(Stage.INTERNAL, Optional.empty()), BARE)).isEmpty();
    }

    @Test
    void demandsOneSentenceOfADraft() {
        assertThat(demands(at(Stage.DRAFT, Optional.empty()), BARE).toString())
                .isEqualTo("[meaning-missing] billing/invoice-issued 0.1.0: expected one sentence of meaning, but there"
                        + " is none\n"
                        + "  demanded because its stage is DRAFT\n"
                        + "  fix: add @Meaning to the event class, or set stage = INTERNAL if it is not published");
        assertThat(demands(at(Stage.DRAFT, Optional.of(BusinessMeaning.of("It is issued"))), BARE))
                .isEmpty();
    }

    @Test
    void demandsIdentityOwnerAndCorrectionsOfAnExperiment() {
        assertThat(demands(at(Stage.EXPERIMENTAL, Optional.empty()), BARE))
                .extracting(finding -> finding.rule().id() + ": " + finding.what())
                .containsExactly(
                        "corrections-missing: expected a statement about corrections, but there is none",
                        "identity-missing: expected a business key, but there is none",
                        "meaning-missing: expected one sentence of meaning, but there is none",
                        "owner-missing: expected an owner with a contact in context billing, but there is none");
        assertThat(demands(
                                Sample.correctedContract()
                                        .stage(Stage.EXPERIMENTAL)
                                        .build(),
                                ContextRecord.builder()
                                        .name("billing")
                                        .owner(Sample.OWNER)
                                        .build())
                        .list())
                .extracting(Finding::what)
                .isEmpty();
    }

    private static AudienceMember member(String consumer, PurposeKind kind, String since) {
        return new AudienceMember(
                ConsumerId.parse(consumer),
                new DeclaredPurpose("closing", kind, Optional.empty()),
                LocalDate.parse(since));
    }

    private static List<String> rules(Findings findings) {
        return findings.stream()
                .map(one -> one.severity() + " " + one.rule().id())
                .toList();
    }

    private static SemanticContract draft() {
        return at(Stage.DRAFT, Optional.of(BusinessMeaning.of("It is issued")));
    }

    @Test
    void demandsPolicyEscalationAndFreshnessOfAnActiveContract() {
        assertThat(rules(demands(at(Stage.ACTIVE, Optional.of(BusinessMeaning.of("It is issued"))), BARE)))
                .containsExactly(
                        "ERROR corrections-missing",
                        "ERROR deprecation-policy-missing",
                        "ERROR escalation-missing",
                        "ERROR freshness-missing",
                        "ERROR identity-missing",
                        "ERROR owner-missing");
    }

    @Test
    void demandsQualityReplayReconciliationAndASecondStepOfACoreContract() {
        assertThat(rules(demands(at(Stage.CORE, Optional.of(BusinessMeaning.of("It is issued"))), BARE)))
                .contains(
                        "ERROR quality-missing",
                        "ERROR replay-missing",
                        "ERROR reconciliation-missing",
                        "ERROR second-escalation-missing");
    }

    @Test
    void acceptsAnExplicitNoneAndTheRefreshOfADataset() {
        SemanticContract.Builder contract = Sample.correctedContract().stage(Stage.ACTIVE);
        assertThat(rules(demands(
                        contract.freshness(new FreshnessPromises.NonePromised()).build(), BARE)))
                .doesNotContain("ERROR freshness-missing");
        assertThat(rules(demands(
                        Sample.correctedContract()
                                .stage(Stage.ACTIVE)
                                .kind(OutputKind.DATASET)
                                .lifecycle(new LifecyclePromises.OfDataset(Duration.ofDays(1), RefreshMode.FULL))
                                .build(),
                        BARE)))
                .doesNotContain("ERROR freshness-missing");
    }

    @Test
    void demandsAPrivacyClassOfAMailAddress() {
        Field address = Field.builder()
                .name("billingEmail")
                .type(new ScalarType(ScalarKind.TEXT))
                .addConstraints(new Constraint.Email())
                .build();
        SemanticContract.Builder contract = Sample.correctedContract().stage(Stage.EXPERIMENTAL);
        assertThat(demands(contract.addFields(address).build(), BARE)
                        .where(one -> one.rule() == DemandRule.PRIVACY_CLASS_MISSING)
                        .toString())
                .isEqualTo("[privacy-class-missing] billing/invoice-issued 1.2.0: expected a privacy class on field"
                        + " billingEmail, but there is none, and its constraint says that it is a mail address\n"
                        + "  demanded because its stage is EXPERIMENTAL\n"
                        + "  fix: add @Personal(subject = \"…\") to the member, or @Classified if it is nobody's own"
                        + " address");
    }

    @Test
    void warnsForOneNoticeAfterAConsumerCame() {
        Ladder ladder = Ladder.of(draft(), BARE)
                .withAudience(List.of(member("finance/revenue", PurposeKind.ANALYTICS, "2026-11-01")));

        assertThat(ladder.step()).isEqualTo(Stage.EXPERIMENTAL);
        assertThat(ladder.report(LocalDate.of(2027, 1, 29)).list().get(0).toString())
                .isEqualTo(
                        "[corrections-missing, warning] billing/invoice-issued 0.1.0: expected a statement about"
                                + " corrections, but there is none\n"
                                + "  demanded because finance/revenue relies on it from outside the context; a warning until"
                                + " 2027-01-30, an error from then on\n"
                                + "  fix: add a mechanism such as @CompensatedBy, or @NoCorrections if nothing is promised;"
                                + " or keep it as it is, with a reason in concordat-baseline.json: nobody outside has to agree");
        assertThat(ladder.report(LocalDate.of(2027, 1, 30)).list().get(0).toString())
                .isEqualTo("[corrections-missing] billing/invoice-issued 0.1.0: expected a statement about corrections,"
                        + " but there is none\n"
                        + "  demanded because finance/revenue relies on it from outside the context; a warning until"
                        + " 2027-01-30, an error since then\n"
                        + "  fix: add a mechanism such as @CompensatedBy, or @NoCorrections if nothing is promised; or"
                        + " keep it as it is, with a reason in concordat-baseline.json: nobody outside has to agree");
    }

    @Test
    void countsConsumersOutsideTheContextOnly() {
        assertThat(Ladder.of(draft(), BARE)
                        .withAudience(List.of(member("billing/dunning", PurposeKind.REGULATORY, "2026-01-01")))
                        .step())
                .isEqualTo(Stage.DRAFT);
    }

    @Test
    void isCoreForFiveConsumersThreeContextsOrAnAccountablePurpose() {
        List<AudienceMember> four = IntStream.range(0, 4)
                .mapToObj(n -> member("finance/view-" + n, PurposeKind.ANALYTICS, "2026-01-01"))
                .toList();
        assertThat(Ladder.of(draft(), BARE).withAudience(four).step()).isEqualTo(Stage.EXPERIMENTAL);
        List<AudienceMember> five = new ArrayList<>(four);
        five.add(member("finance/view-5", PurposeKind.ANALYTICS, "2026-02-01"));
        assertThat(Ladder.of(draft(), BARE).withAudience(five).step()).isEqualTo(Stage.CORE);
        assertThat(Ladder.of(draft(), BARE)
                        .withAudience(List.of(
                                member("finance", PurposeKind.ANALYTICS, "2026-01-01"),
                                member("risk", PurposeKind.ANALYTICS, "2026-01-01"),
                                member("sales", PurposeKind.ANALYTICS, "2026-01-01")))
                        .step())
                .isEqualTo(Stage.CORE);
        assertThat(Ladder.of(draft(), BARE)
                        .withAudience(List.of(member("finance", PurposeKind.FINANCIAL_REPORTING, "2026-01-01")))
                        .step())
                .isEqualTo(Stage.CORE);
    }

    @Test
    void countsTheNoticeFromTheConsumerThatMadeTheDifference() {
        Findings findings = Ladder.of(draft(), BARE)
                .withAudience(List.of(
                        member("finance", PurposeKind.ANALYTICS, "2026-01-01"),
                        member("risk", PurposeKind.ANALYTICS, "2026-01-01"),
                        member("sales", PurposeKind.ANALYTICS, "2026-11-01")))
                .report(TODAY);

        assertThat(rules(findings))
                .contains("ERROR corrections-missing", "WARNING quality-missing", "WARNING freshness-missing");
        assertThat(findings.where(one -> one.rule() == DemandRule.QUALITY_MISSING)
                        .list()
                        .get(0)
                        .hurts())
                .contains("demanded because 3 contexts rely on it: finance, risk, sales; a warning until 2027-01-30, an"
                        + " error from then on");
    }

    @Test
    void standsHigherWithGraveDataAndAnOutsideConsumer() {
        SemanticContract grave = SemanticContract.builder()
                .fact(FactId.parse("billing/invoice-issued"))
                .version(Version.parse("0.1.0"))
                .addFields(Field.builder()
                        .name("limit")
                        .type(new ScalarType(ScalarKind.DECIMAL))
                        .sensitivity(Sensitivity.RESTRICTED)
                        .build())
                .build();
        List<AudienceMember> one = List.of(member("finance", PurposeKind.ANALYTICS, "2026-01-01"));

        assertThat(Ladder.of(grave, BARE).step()).isEqualTo(Stage.DRAFT);
        assertThat(Ladder.of(grave, BARE).withAudience(one).step()).isEqualTo(Stage.ACTIVE);
        assertThat(Ladder.of(grave, BARE)
                        .withAudience(one)
                        .report(TODAY)
                        .where(found -> found.rule() == DemandRule.FRESHNESS_MISSING)
                        .list()
                        .get(0)
                        .hurts())
                .contains(
                        "demanded because field limit is RESTRICTED, and a consumer outside the context relies on it; a"
                                + " warning until 2026-04-01, an error since then");
    }

    @Test
    void warnsForOneNoticeAfterTheOwnerRaisedTheStage() {
        SemanticContract raised = at(Stage.ACTIVE, Optional.empty());
        List<DeclaredStage> draftBefore = List.of(new DeclaredStage(Stage.DRAFT, LocalDate.of(2026, 1, 1)));

        assertThat(Ladder.of(raised, BARE).withHistory(draftBefore).report(TODAY).stream())
                .allMatch(one -> one.severity() == Severity.WARNING || one.rule() == DemandRule.MEANING_MISSING);
        List<DeclaredStage> raisedLongAgo = List.of(
                new DeclaredStage(Stage.DRAFT, LocalDate.of(2026, 1, 1)),
                new DeclaredStage(Stage.EXPERIMENTAL, LocalDate.of(2026, 3, 1)));
        assertThat(rules(Ladder.of(raised, BARE).withHistory(raisedLongAgo).report(TODAY)))
                .contains("ERROR identity-missing", "WARNING freshness-missing");
    }

    @Test
    void takesTheNoticeOfTheContractThenOfThePlatform() {
        List<AudienceMember> one = List.of(member("finance", PurposeKind.ANALYTICS, "2026-11-01"));
        SemanticContract withPolicy = SemanticContract.builder()
                .from(draft())
                .deprecationPolicy(new DeprecationPromises(Map.of(Stage.EXPERIMENTAL, Duration.ofDays(10)), false))
                .build();

        assertThat(Ladder.of(withPolicy, BARE).withAudience(one).report(TODAY).hasErrors())
                .isTrue();
        PlatformDefaults patient = new PlatformDefaults(Map.of(Stage.EXPERIMENTAL, Duration.ofDays(365)), 5, 3);
        assertThat(Ladder.of(draft(), BARE)
                        .withAudience(one)
                        .withDefaults(patient)
                        .report(LocalDate.of(2027, 10, 31))
                        .hasErrors())
                .isFalse();
    }

    @Property
    void moreAudienceNeverLowersTheStep(
            @ForAll Stage stage, @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> consumers) {
        List<AudienceMember> audience = consumers.stream()
                .map(n -> member("context-" + n % 5 + "/view-" + n, PurposeKind.values()[n % 6], "2026-01-01"))
                .toList();
        SemanticContract contract = at(stage, Optional.empty());
        Stage before = stage;
        for (int count = 0; count <= audience.size(); count++) {
            Stage step = Ladder.of(contract, BARE)
                    .withAudience(audience.subList(0, count))
                    .step();
            assertThat(step).isGreaterThanOrEqualTo(before);
            before = step;
        }
    }

    @Property
    void nobodyCanMakeAFirstErrorBeforeItsNotice(
            @ForAll Stage stage, @ForAll @IntRange(max = 89) int days, @ForAll @Size(max = 8) List<PurposeKind> kinds) {
        SemanticContract contract = at(stage, Optional.empty());
        List<AudienceMember> audience = IntStream.range(0, kinds.size())
                .mapToObj(n -> member(
                        "context-" + n, kinds.get(n), TODAY.minusDays(days).toString()))
                .toList();

        assertThat(Ladder.of(contract, BARE)
                        .withAudience(audience)
                        .report(TODAY)
                        .errors())
                .isEqualTo(Ladder.of(contract, BARE).report(TODAY).errors());
    }
}
