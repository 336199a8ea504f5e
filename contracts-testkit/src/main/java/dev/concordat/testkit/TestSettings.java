package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.adoption.BaselineFile;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.evolution.SeveritiesFile;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Staging;
import dev.concordat.core.store.StoreLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a test runs with.
 *
 * @param opened opens the store, once for each run
 * @param clock gives the day
 * @param staging where documents are put that can be published
 * @param seed what facts are generated from
 * @param tries how many batches of facts are tried for each sentence
 * @param baseline reads the exceptions of the owner, once for each run
 * @param severities reads how much changes weigh for the owner, once for each run
 */
record TestSettings(
        Supplier<ContractStore> opened,
        Clock clock,
        Path staging,
        long seed,
        int tries,
        Supplier<Decoded<Baseline>> baseline,
        Supplier<Decoded<Severities>> severities) {
    /** The seed unless another is given: a test gives the same verdict every time. */
    static final long SEED = 1;

    /** The number of batches unless another is given. */
    static final int TRIES = 200;

    private static final Path STAGING = Path.of(Staging.DEFAULT);

    static TestSettings defaults(Class<?> anchor) {
        Supplier<ContractStore> store = () ->
                StoreLocation.open(JUnitParameters.find(StoreLocation.PROPERTY), Path.of(""), anchor.getClassLoader());
        Supplier<Decoded<Baseline>> baseline =
                () -> BaselineFile.open(JUnitParameters.find(BaselineFile.PROPERTY), Path.of(""));
        Supplier<Decoded<Severities>> severities =
                () -> SeveritiesFile.open(JUnitParameters.find(SeveritiesFile.PROPERTY), Path.of(""));
        return new TestSettings(store, Clock.systemUTC(), STAGING, SEED, TRIES, baseline, severities);
    }

    TestSettings in(ContractStore store) {
        return new TestSettings(() -> store, clock, staging, seed, tries, baseline, severities);
    }

    TestSettings at(Clock other) {
        return new TestSettings(opened, other, staging, seed, tries, baseline, severities);
    }

    TestSettings writingTo(Path directory) {
        return new TestSettings(opened, clock, directory, seed, tries, baseline, severities);
    }

    TestSettings seed(long other) {
        return new TestSettings(opened, clock, staging, other, tries, baseline, severities);
    }

    TestSettings tries(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("tries must be 1 or more, but was " + other);
        }
        return new TestSettings(opened, clock, staging, seed, other, baseline, severities);
    }

    TestSettings weighing(Path file) {
        return new TestSettings(opened, clock, staging, seed, tries, baseline, () -> SeveritiesFile.read(file));
    }

    TestSettings excepting(Path file) {
        return new TestSettings(opened, clock, staging, seed, tries, () -> BaselineFile.read(file), severities);
    }

    StoreView store() {
        return new StoreView(opened.get());
    }

    /** Puts the contract of a class and the record of its context where they can be published from. */
    Findings stage(Class<?> fact, SemanticContract contract) {
        Staging target = new Staging(staging);
        Findings claimed = new DeclaringClass(fact, contract).claim(target);
        if (claimed.hasErrors()) {
            return claimed;
        }
        Optional<DeclaringContext> context = DeclaringContext.of(fact);
        Findings otherwise = claim(context, target);
        if (otherwise.hasErrors()) {
            // What its test has refused is not published.
            target.setAside(contract);
            return otherwise;
        }
        target.put(contract);
        context.map(DeclaringContext::context).ifPresent(target::put);
        return Findings.none();
    }

    /** Puts an expectation, and the records of its projection and context, where they can be published from. */
    Findings stage(Class<?> record, ConsumerExpectation expectation, boolean satisfied) {
        Staging target = new Staging(staging);
        Optional<DeclaringContext> context = DeclaringContext.of(record);
        Findings otherwise = claim(context, target);
        if (otherwise.hasErrors()) {
            return otherwise;
        }
        target.put(ConsumerExpectation.builderFrom(expectation)
                .state(satisfied ? ExpectationState.AGREED : ExpectationState.PROPOSED)
                .confirmedOn(LocalDate.now(clock))
                .build());
        context.map(DeclaringContext::context).ifPresent(target::put);
        projection(record).ifPresent(target::put);
        return Findings.none();
    }

    private static Findings claim(Optional<DeclaringContext> context, Staging target) {
        return context.map(one -> one.claim(target)).orElse(Findings.none());
    }

    private static Optional<ProjectionRecord> projection(Class<?> record) {
        return Expectations.inProjection(record)
                ? Expectations.projection(record).value()
                : Optional.empty();
    }

    /** The owner as the consumer's own packages name it. */
    static Optional<Ownership> ownerOf(Class<?> record) {
        return projection(record)
                .flatMap(ProjectionRecord::owner)
                .or(() -> Contracts.context(record).value().flatMap(ContextRecord::owner));
    }

    Staging staged() {
        return new Staging(staging);
    }
}
