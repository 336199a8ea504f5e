package dev.concordat.core.evolution;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.Standing;
import dev.concordat.core.codec.Publication;
import dev.concordat.core.store.Published;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A fact with a history, and a consumer that relies on it, to be changed in one place by each test. */
final class EvolutionSample {
    static final FactId FACT = FactId.parse("billing/invoice-issued");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final FieldUnit EUR = MonetaryUnit.of("EUR");
    static final FieldUnit CENTS =
            new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.empty(), /* minorUnits= */ true);
    static final Ownership FINANCE = new Ownership("finance-data", Optional.of("finance@shop.example"), List.of());

    private EvolutionSample() {}

    static Field amount(FieldUnit unit) {
        return Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(unit)
                .build();
    }

    static Field text(String name) {
        return Field.required(name, new ScalarType(ScalarKind.TEXT));
    }

    static Field ending(Field field, String from, String sunset, String reason) {
        return ending(field, notice(from, sunset, reason));
    }

    static Field ending(Field field, DeprecationNotice notice) {
        Field.Builder builder = Field.builder();
        builder.from(field);
        return builder.deprecation(notice).build();
    }

    static DeprecationNotice notice(String from, String sunset, String reason) {
        return new DeprecationNotice(
                LocalDate.parse(from),
                LocalDate.parse(sunset),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty());
    }

    /** An active fact that can be replayed for 400 days. */
    static SemanticContract.Builder contract(String version, Field... fields) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FACT)
                .version(Version.parse(version))
                .stage(Stage.ACTIVE)
                .meaning(BusinessMeaning.of("Billing has fixed what a customer owes"))
                .addBusinessKey(new RoleLocation.InPayload("invoiceId"))
                .delivery(new DeliveryPromises(
                        Ordering.PER_KEY,
                        Duplicates.POSSIBLE,
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(400))))
                .addFields(text("invoiceId"))
                .addFields(fields);
        return builder;
    }

    static Published<SemanticContract> published(String day, SemanticContract contract) {
        return new Published<>(
                contract,
                new Publication(
                        LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC),
                        Optional.of("billing-core"),
                        Optional.empty()),
                URI.create("file:///" + contract.version() + ".json"));
    }

    @SafeVarargs
    static History history(Published<SemanticContract>... versions) {
        List<Published<SemanticContract>> all = new ArrayList<>();
        for (Published<SemanticContract> version : versions) {
            all.add(version);
        }
        return History.of(all);
    }

    static ConsumerExpectation.Builder expectation(Field... fields) {
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        builder.consumer(ConsumerId.parse("finance/revenue"))
                .name("billed-amount")
                .fact(FACT)
                .purpose(new DeclaredPurpose("revenue-recognition", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .state(ExpectationState.AGREED)
                .confirmedOn(TODAY)
                .addHandlesDelivery(DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING)
                .addHandlesCorrections(CorrectionKind.COMPENSATION)
                .addBusinessKey("invoiceId")
                .addFields(text("invoiceId"))
                .addFields(fields);
        return builder;
    }

    static Dependent bound(ConsumerExpectation.Builder expectation) {
        return dependent(expectation, Standing.BINDING, "2026-03-02");
    }

    static Dependent dependent(ConsumerExpectation.Builder expectation, Standing standing, String since) {
        return new Dependent(expectation.build(), standing, LocalDate.parse(since), Optional.of(FINANCE));
    }
}
