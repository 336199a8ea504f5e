package dev.concordat.core.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.Erasure;
import dev.concordat.api.FactId;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.StoreWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StewardshipTest {
    private static final FactId FACT = FactId.parse("billing/invoice-issued");
    private static final FactId OUTPUT = FactId.parse("finance/revenue-by-customer");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String READER = "finance/revenue of billing/invoice-issued";

    @TempDir
    private Path directory;

    private StoreWriter writer(String day, Optional<String> approvedBy) {
        return new StoreWriter(
                directory.resolve("contracts"),
                Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC),
                approvedBy);
    }

    private static PrivacyStatement personal(Erasure erasure, Optional<LegalHold> hold) {
        return PrivacyStatement.builder()
                .classification(PrivacyClass.PERSONAL)
                .subject("customer")
                .erasure(erasure)
                .hold(hold)
                .build();
    }

    private static Field field(String name, Optional<PrivacyStatement> privacy) {
        return Field.builder()
                .name(name)
                .type(new ScalarType(ScalarKind.TEXT))
                .privacy(privacy)
                .build();
    }

    private static SemanticContract invoice(String version, String means, Optional<LegalHold> hold) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FACT)
                .version(Version.parse(version))
                .meaning(new BusinessMeaning(means, 2, List.of("drafts"), List.of("marketing")))
                .addCorrections(new Compensation(FactId.parse("billing/credit-memo"), true, Optional.empty()))
                .addFields(field("customerId", Optional.of(personal(Erasure.DELETE, hold))));
        return builder.build();
    }

    private ContractStore store(Optional<LegalHold> hold) {
        StoreWriter first = writer("2026-03-01", Optional.empty());
        first.publish(invoice("1.0.0", "what a customer owes", hold));
        first.publish(ContextRecord.builder()
                .name("billing")
                .owner(new Ownership(
                        "billing-core",
                        Optional.of("billing@shop.example"),
                        List.of(new EscalationStep("head-of-billing", Duration.ofHours(4)))))
                .addTerms(new GlossaryTerm("customer", "who is billed", List.of()))
                .build());
        StoreWriter second = writer("2026-03-09", Optional.of("billing-lead"));
        second.publish(invoice("1.1.0", "what a customer owes, without tax", hold));
        second.publish(new ProjectionRecord(
                "finance",
                "revenue",
                "revenue",
                Optional.of(new Ownership("finance-data", Optional.empty(), List.of())),
                List.of(FACT)));
        second.publish(ConsumerExpectation.builder()
                .consumer(ConsumerId.parse("finance/revenue"))
                .name("billed")
                .fact(FACT)
                .purpose(new DeclaredPurpose("revenue", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .addFields(field("customerId", Optional.empty()))
                .build());
        SemanticContract.Builder output = SemanticContract.builder();
        output.fact(OUTPUT)
                .version(Version.parse("1.0.0"))
                .projection("revenue")
                .addFields(field("who", Optional.empty()))
                .addLineage(new FieldLineage("who", FACT, List.of("customerId"), "copied", 1, false, Map.of()));
        second.publish(output.build());
        return ContractStore.directory(directory.resolve("contracts"));
    }

    private static ErasureEntry entry(String place, String field, Erasure method, int day) {
        return new ErasureEntry(place, field, method, LocalDate.of(2026, 3, day));
    }

    private static List<String> ids(Iterable<Finding> findings) {
        List<String> ids = new ArrayList<>();
        findings.forEach(one -> ids.add(one.rule().id() + ": " + one.what()));
        return ids;
    }

    @Test
    void answersFromWhatIsPublished() {
        assertThat(Stewardship.of(store(Optional.empty()), TODAY).answersFor(FACT))
                .hasToString("""
                billing/invoice-issued
                what does it mean? (contract 1.1.0)
                  what a customer owes, without tax (revision 2)
                  does not cover: drafts
                  not suitable for: marketing
                  "customer" means: who is billed
                why did quality degrade? (quality evidence)
                  UNANSWERED: no quality evidence was given; run the producer test and pass what it counted
                what changed? (published history)
                  1.1.0 on 2026-03-09: meaning.text, version
                  1.0.0 on 2026-03-01: first version
                who approved? (published history)
                  1.1.0 on 2026-03-09: billing-lead
                  UNANSWERED: 1.0.0 on 2026-03-01 names no approver; publish the next one with an approver
                how do corrections work? (contract 1.1.0)
                  COMPENSATION by billing/credit-memo, in parts
                whom to call? (context billing)
                  billing-core (billing@shop.example)
                  then head-of-billing within PT4H""");
    }

    @Test
    void showsEvidenceLatestFirst() {
        assertThat(Stewardship.of(store(Optional.empty()), TODAY)
                        .withEvidence(
                                new QualityEvidence(FACT, Instant.EPOCH, "amount is there", 10, 10, ""),
                                new QualityEvidence(
                                        FACT, Instant.EPOCH.plusSeconds(60), "amount is there", 10, 7, "late feed"))
                        .answersFor(FACT)
                        .to(StewardshipAnswers.Question.WHY_DID_QUALITY_DEGRADE)
                        .lines())
                .containsExactly(
                        "1970-01-01T00:01:00Z: amount is there, kept by 7 of 10: late feed",
                        "1970-01-01T00:00:00Z: amount is there, kept by 10 of 10");
    }

    @Test
    void answersForEachOutputOfAProjectionAndNamesItsOwner() {
        Stewardship stewardship = Stewardship.of(store(Optional.empty()), TODAY);

        assertThat(stewardship.answersFor(ConsumerId.parse("finance/revenue")))
                .singleElement()
                .extracting(
                        one -> one.to(StewardshipAnswers.Question.WHOM_TO_CALL).toString())
                .isEqualTo("""
                whom to call? (context finance)
                  finance-data
                  UNANSWERED: no contact is stated; add contact to @Owner
                  UNANSWERED: no escalation is stated; add @Escalate""");
        assertThatThrownBy(() -> stewardship.answersFor(ConsumerId.parse("finance/revnue")))
                .hasMessage("expected a data product that publishes something, but was finance/revnue; did you mean"
                        + " \"finance/revenue\"? there are: billing, finance/revenue");
        assertThatThrownBy(() -> stewardship.answersFor(FactId.parse("billing/invoice-isued")))
                .hasMessage("expected a published fact or dataset, but was billing/invoice-isued; did you mean"
                        + " \"billing/invoice-issued\"? there are: billing/invoice-issued,"
                        + " finance/revenue-by-customer");
    }

    @Test
    void mapsSourcesBeforeReadersBeforeOutputs() {
        SubjectHoldings customer = SubjectMap.of(store(Optional.empty())).of("customer");

        assertThat(customer).hasToString("""
                data of customer, in the order of erasure:
                  billing/invoice-issued, field customerId: PERSONAL, identifies NOT_STATED, erasure DELETE; stated in 1.1.0; billing-core (billing@shop.example), then head-of-billing within PT4H
                  finance/revenue of billing/invoice-issued, field customerId: PERSONAL, identifies NOT_STATED, erasure DELETE; relied on by finance/revenue; finance-data
                  finance/revenue-by-customer, field who: PERSONAL, identifies NOT_STATED, erasure NOT_STATED; derived from field customerId of billing/invoice-issued; finance-data
                [erasure-not-stated] finance/revenue-by-customer, field who: expected to know what erasure does, but nothing is stated; the owner is finance-data
                  fix: state erasure in @Personal""");
    }

    @Test
    void namesTheNearestKindOfPerson() {
        assertThat(SubjectMap.of(store(Optional.empty())).of("custmer")).hasToString("""
                data of custmer: none was found
                [subject-unknown] subject custmer: expected a kind of person that a contract names, but there is no "custmer"; did you mean "customer"? there are: customer
                  fix: correct the name""");
    }

    @Test
    void verifiesAnErasureRun() {
        SubjectHoldings customer = SubjectMap.of(store(Optional.empty())).of("customer");

        assertThat(ids(customer.verify(
                        List.of(
                                entry(FACT.toString(), "customerId", Erasure.REDACT, 20),
                                entry(READER, "customerId", Erasure.DELETE, 19),
                                entry(READER, "customer", Erasure.DELETE, 20)),
                        TODAY)))
                .containsExactly(
                        "erasure-method-differs: expected DELETE, but REDACT was applied",
                        "erasure-out-of-order: expected it to be erased after billing/invoice-issued, which was on"
                                + " 2026-03-20, but it was on 2026-03-19",
                        "erasure-not-in-map: expected a place of the map, but it is not in it; did you mean"
                                + " \"" + READER + ", field customerId\"? there are: billing/invoice-issued, field"
                                + " customerId, " + READER + ", field customerId, finance/revenue-by-customer, field"
                                + " who",
                        "erasure-missing: expected an entry of the run by 2026-04-01, but there is none",
                        "erasure-not-stated: expected to know what erasure does, but nothing is stated; the owner is"
                                + " finance-data");
    }

    @Test
    void reportsHoldAndErasureTogether() {
        LegalHold hold = new LegalHold("lawsuit", "legal", LocalDate.of(2026, 12, 1));
        SubjectHoldings customer = SubjectMap.of(store(Optional.of(hold))).of("customer");

        assertThat(ids(customer.verify(
                        List.of(
                                entry(FACT.toString(), "customerId", Erasure.DELETE, 20),
                                entry(READER, "customerId", Erasure.RETAIN, 20)),
                        TODAY)))
                .contains(
                        "erased-under-hold: expected it to be kept until 2026-12-01 (lawsuit), but it was erased on"
                                + " 2026-03-20",
                        "hold-delays-erasure: expected DELETE, but a hold until 2026-12-01 forbids it: lawsuit");
    }

    @Test
    void reportsWhatWasKeptWithoutGround() {
        assertThat(ids(SubjectMap.of(store(Optional.empty()))
                        .of("customer")
                        .verify(List.of(entry(FACT.toString(), "customerId", Erasure.RETAIN, 20)), TODAY)))
                .contains(
                        "retained-without-ground: expected DELETE, but it was kept on 2026-03-20 without a ground or an"
                                + " active hold");
    }

    @Test
    void refusesEntriesThatSayNothing() {
        assertThatThrownBy(() -> entry("a/b", "c", Erasure.NOT_STATED, 1))
                .hasMessage("an erasure entry says what was done to a/b, field c");
        assertThatThrownBy(() -> new QualityEvidence(FACT, Instant.EPOCH, "x", 1, 2, ""))
                .hasMessage("of 1 counted, 2 cannot have kept the guarantee");
    }
}
