package dev.concordat.core.store;

import dev.concordat.api.FactId;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One document of each kind. */
final class Samples {
    static final FactId FACT = FactId.parse("billing/invoice-issued");
    static final ConsumerId CONSUMER = ConsumerId.parse("finance/revenue");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30.5Z"), ZoneOffset.UTC);

    private Samples() {}

    static StoreWriter writer(Path root) {
        return new StoreWriter(root, CLOCK, Optional.of("billing-core"));
    }

    static SemanticContract contract(String version, String meaning) {
        return SemanticContract.builder()
                .fact(FACT)
                .version(Version.parse(version))
                .meaning(BusinessMeaning.of(meaning))
                .build();
    }

    static ContextRecord context(String purpose) {
        return ContextRecord.builder().name("billing").purpose(purpose).build();
    }

    static Ownership owner(String team) {
        return new Ownership(team, Optional.empty(), List.of());
    }

    static ProjectionRecord projection(String meaning) {
        return new ProjectionRecord("finance", "revenue", meaning, Optional.empty(), List.of(FACT));
    }

    static ConsumerExpectation expectation(ExpectationState state, String confirmedOn) {
        return ConsumerExpectation.builder()
                .consumer(CONSUMER)
                .name("billed-amount")
                .fact(FACT)
                .purpose(new DeclaredPurpose("revenue", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .state(state)
                .confirmedOn(LocalDate.parse(confirmedOn))
                .build();
    }
}
