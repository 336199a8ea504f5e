package dev.concordat.core.check;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A contract and an expectation that fit, to be changed in one place by each test. */
final class Sample {
    static final FactId FACT = FactId.parse("billing/invoice-issued");
    static final Optional<Ownership> OWNER =
            Optional.of(new Ownership("finance-data", Optional.of("finance@shop.example"), List.of()));
    static final String WHO = "finance/revenue relies on it (agreed 2026-03-02, purpose revenue-recognition, owner"
            + " finance-data (finance@shop.example))";

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Sample() {}

    /** The context of the contract. */
    static ContextRecord.Builder context() {
        ContextRecord.Builder builder = ContextRecord.builder();
        builder.name("billing")
                .owner(new Ownership(
                        "billing-core",
                        Optional.of("billing@shop.example"),
                        List.of(new EscalationStep("billing on-call", Duration.ofMinutes(30)))));
        return builder;
    }

    /** What a contract says against itself, in full. */
    static String contradictions(SemanticContract contract) {
        return ContractCheck.of(contract, context().build()).report(TODAY).toString();
    }

    /** Where an expectation and a contract differ, in full. */
    static String mismatches(ConsumerExpectation expectation, SemanticContract contract) {
        return ExpectationCheck.of(expectation, OWNER)
                .against(contract, context().build())
                .toString();
    }

    /** A mismatch as it is printed. */
    static String mismatch(String rule, String place, String what, String producerFix, String consumerFix) {
        return "[" + rule + "] billing/invoice-issued 1.2.0" + place + ": " + what + "\n  " + WHO
                + "\n  fix: as the producer, " + producerFix + ";\n       as the consumer, " + consumerFix;
    }

    static Field scalar(String name, ScalarKind kind) {
        return Field.required(name, new ScalarType(kind));
    }

    static Field amount() {
        return Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(MonetaryUnit.of("EUR"))
                .build();
    }

    static SemanticContract.Builder contract(Field... fields) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FACT)
                .version(Version.parse("1.2.0"))
                .meaning(BusinessMeaning.of("Billing has fixed what a customer owes"))
                .addBusinessKey(new RoleLocation.InPayload("invoiceId"))
                .delivery(new DeliveryPromises(
                        Ordering.PER_KEY,
                        Duplicates.POSSIBLE,
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(400))))
                .addFields(scalar("invoiceId", ScalarKind.TEXT))
                .addFields(fields);
        return builder;
    }

    static SemanticContract.Builder correctedContract(Field... fields) {
        SemanticContract.Builder builder = contract(fields);
        builder.addCorrections(new Compensation(FactId.parse("billing/credit-memo-posted"), true, Optional.empty()));
        return builder;
    }

    static ConsumerExpectation.Builder expectation(Field... fields) {
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        builder.consumer(ConsumerId.parse("finance/revenue"))
                .name("billed-amount")
                .fact(FACT)
                .since(Version.parse("1.2"))
                .purpose(new DeclaredPurpose("revenue-recognition", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .state(ExpectationState.AGREED)
                .confirmedOn(LocalDate.of(2026, 3, 2))
                .mayReceive(PrivacyClass.NOT_PERSONAL)
                .addHandlesDelivery(DeliveryHazard.DUPLICATES)
                .addHandlesCorrections(CorrectionKind.COMPENSATION)
                .addBusinessKey("invoiceId")
                .addFields(scalar("invoiceId", ScalarKind.TEXT))
                .addFields(fields);
        return builder;
    }
}
