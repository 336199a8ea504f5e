package dev.concordat.benchmarks;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
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
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.Standing;
import dev.concordat.core.codec.Publication;
import dev.concordat.core.evolution.Dependent;
import dev.concordat.core.evolution.History;
import dev.concordat.core.store.Published;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of 20 fields, each with consumers that read five of them. */
final class Mesh {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int FIELDS = 20;
    private static final int READ = 5;

    private Mesh() {}

    static SemanticContract published(int fact) {
        return contract(fact, "1.2.0", "EUR", List.of("OPEN", "PAID"), "PT5M").build();
    }

    /** A unit, a choice and the freshness differ, and one field is gone. */
    static SemanticContract changed(int fact) {
        SemanticContract next = contract(fact, "1.3.0", "USD", List.of("OPEN", "PAID", "VOID"), "PT15M")
                .build();
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(next);
        return builder.fields(next.fields().subList(0, FIELDS - 1)).build();
    }

    private static SemanticContract.Builder contract(
            int fact, String version, String currency, List<String> values, String maxAge) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(new FactId("context-" + fact % 40, "fact-" + fact))
                .version(Version.parse(version))
                .stage(Stage.ACTIVE)
                .meaning(BusinessMeaning.of("Something has happened to thing " + fact))
                .addBusinessKey(new RoleLocation.InPayload("field-0"))
                .delivery(new DeliveryPromises(
                        Ordering.PER_KEY,
                        Duplicates.POSSIBLE,
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(400))))
                .freshness(new FreshnessPromises.Promised(
                        FactClock.OCCURRED,
                        Duration.parse(maxAge),
                        Optional.empty(),
                        Percentage.of(99),
                        Duration.ofDays(30),
                        Optional.empty()));
        for (int field = 0; field < FIELDS; field++) {
            builder.addFields(field(field, currency, values));
        }
        return builder;
    }

    private static Field field(int field, String currency, List<String> values) {
        Field.Builder builder = Field.builder();
        builder.name("field-" + field).meaning(BusinessMeaning.of("Part " + field + " of it"));
        return switch (field) {
            case 1 ->
                builder.type(new ScalarType(ScalarKind.DECIMAL))
                        .unit(MonetaryUnit.of(currency))
                        .build();
            case 2 -> builder.type(new ChoiceType(values, /* open= */ false)).build();
            default -> builder.type(new ScalarType(ScalarKind.TEXT)).build();
        };
    }

    static History history(int fact) {
        return History.of(List.of(new Published<>(
                published(fact),
                new Publication(Instant.parse("2026-01-01T00:00:00Z"), Optional.empty(), Optional.empty()),
                URI.create("memory:" + fact))));
    }

    /** Consumers of one fact; each reads other fields. */
    static List<Dependent> dependents(int fact, int count) {
        List<Dependent> dependents = new ArrayList<>();
        for (int consumer = 0; consumer < count; consumer++) {
            dependents.add(new Dependent(
                    expectation(fact, consumer), Standing.BINDING, LocalDate.of(2026, 2, 1), Optional.empty()));
        }
        return dependents;
    }

    private static ConsumerExpectation expectation(int fact, int consumer) {
        SemanticContract contract = published(fact);
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        builder.consumer(ConsumerId.parse("consumer-" + consumer + "/view"))
                .name("record-" + fact)
                .fact(contract.fact())
                .since(contract.version())
                .purpose(new DeclaredPurpose("reporting", PurposeKind.ANALYTICS, Optional.empty()))
                .state(ExpectationState.AGREED)
                .confirmedOn(TODAY)
                .addHandlesDelivery(DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING)
                .maxAge(Duration.ofMinutes(10))
                .addBusinessKey("field-0");
        for (int read = 0; read < READ; read++) {
            builder.addFields(contract.fields().get((consumer + read * 3) % FIELDS));
        }
        return builder.build();
    }
}
