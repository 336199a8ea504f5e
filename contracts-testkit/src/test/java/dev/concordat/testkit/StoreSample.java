package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.PublicationResult;
import dev.concordat.core.store.StoreWriter;
import dev.concordat.testkit.fixture.Paid;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A store with what a test wants in it. */
final class StoreSample {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Path root;
    private final Clock clock;

    StoreSample(Path root) {
        this(root, CLOCK);
    }

    private StoreSample(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** The same store, written some days earlier; call it with the earliest first. */
    StoreSample earlier(int days) {
        return new StoreSample(root, Clock.offset(CLOCK, Duration.ofDays(-days)));
    }

    private StoreWriter writer() {
        return new StoreWriter(root, clock, Optional.empty());
    }

    StoreSample with(ConsumerExpectation expectation) {
        published(writer().publish(expectation));
        return this;
    }

    StoreSample with(SemanticContract contract) {
        published(writer().publish(contract));
        return this;
    }

    StoreSample withPaid() {
        return with(Contracts.of(Paid.class));
    }

    StoreSample with(Class<?> record, ExpectationState state, LocalDate confirmed) {
        published(writer().publish(expectation(record, state, confirmed)));
        published(writer().publish(Contracts.context(record).value().orElseThrow()));
        return this;
    }

    /** What the producer has accepted although no published version satisfies it. */
    StoreSample withAccepted(Class<?> record, LocalDate confirmed) {
        published(writer().accept(expectation(record, ExpectationState.AGREED, confirmed), "billing-core"));
        return with(record, ExpectationState.AGREED, confirmed);
    }

    private static ConsumerExpectation expectation(Class<?> record, ExpectationState state, LocalDate confirmed) {
        return ConsumerExpectation.builderFrom(Expectations.of(record))
                .state(state)
                .confirmedOn(confirmed)
                .build();
    }

    private static void published(PublicationResult result) {
        assertThat(result.finding()).isEmpty();
    }

    ContractStore open() {
        return ContractStore.directory(root);
    }
}
