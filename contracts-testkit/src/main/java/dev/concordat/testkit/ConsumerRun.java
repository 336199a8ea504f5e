package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Derived;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.evolution.SunsetCheck;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One run of a consumer's test. Not thread-safe. */
final class ConsumerRun {
    private final Sentences sentences = new Sentences();
    private final Class<?> record;
    private final Handling<?> handling;
    private final Waivers waivers;
    private final TestSettings settings;
    private final Derived<ConsumerExpectation> derived;
    private final StoreView store;

    ConsumerRun(Class<?> record, Handling<?> handling, Waivers waivers, TestSettings settings) {
        this.record = record;
        this.handling = handling;
        this.waivers = waivers;
        this.settings = settings;
        this.derived = Expectations.derive(record);
        this.store = settings.store();
    }

    Sentences sentences() {
        String says = derived.value()
                .map(one -> one.consumer() + " relies on "
                        + Counted.of(ReliedOn.leaves(one.fields()).size(), "field") + " of " + one.fact() + " for "
                        + one.purpose().id())
                .orElse("the record says what it relies on");
        BrokenStore brokenStore = BrokenStore.of(
                store,
                derived.value()
                        .map(one -> List.of(one.consumer().context(), one.fact().context()))
                        .orElse(List.of()));
        KnownFindings known = KnownFindings.of(
                derived.findings(),
                record,
                Optional.empty(),
                settings.baseline().get(),
                LocalDate.now(settings.clock()));
        sentences.add(record.getSimpleName() + ": " + says, known.judged().and(brokenStore.own()));
        sentences.warnings(known.judged());
        brokenStore.addOthers(sentences);
        known.addNotes(sentences);
        derived.value().ifPresent(this::check);
        return sentences;
    }

    private void check(ConsumerExpectation expectation) {
        Optional<SemanticContract> contract = store.reliedOn(expectation);
        Findings covered = contract.map(one -> against(expectation, one)).orElse(Findings.none());
        if (contract.isPresent()) {
            checkCovered(expectation, contract.get(), covered);
        } else {
            sentences.add(
                    expectation.fact()
                            + " is not published in the store: what follows is tested from the expectation alone"
                            + " (unconfirmed)" + meant(expectation),
                    Findings.of(List.of(pending(expectation))));
        }
        Optional<ClosedPackage> closed = handling.takesBytes() ? Optional.empty() : ClosedPackage.of(record);
        closed.ifPresentOrElse(
                one -> sentences.add(
                        "facts can be bound to " + record.getSimpleName(),
                        Findings.of(List.of(one.finding(expectation.consumer() + ", " + record.getSimpleName())))),
                () -> runHandler(expectation, contract));
        if (!derived.findings().hasErrors()) {
            boolean satisfied = contract.isPresent() && !covered.hasErrors();
            sentences.add(
                    "the expectation is written to " + settings.staging() + " as "
                            + (satisfied ? "agreed, since a published version satisfies it" : "a proposal"),
                    () -> settings.stage(record, expectation, satisfied));
        }
    }

    private void runHandler(ConsumerExpectation expectation, Optional<SemanticContract> contract) {
        HandlerSentences handler = new HandlerSentences(record, handling, waivers, settings, expectation, contract);
        handler.addTo(sentences);
        contract.stream()
                .flatMap(latest -> store.storedBefore(latest, expectation).stream()
                        .filter(one -> !one.fields().equals(latest.fields())))
                .filter(one -> !against(expectation, one).hasErrors())
                .forEach(one -> handler.addStored(sentences, one));
        new LawSentences(record, waivers, settings, expectation, contract, store).addTo(sentences, handling);
    }

    private Findings against(ConsumerExpectation expectation, SemanticContract contract) {
        ExpectationCheck own = ExpectationCheck.of(expectation, TestSettings.ownerOf(record));
        ExpectationCheck check =
                Contracts.context(record).value().map(own::inContext).orElse(own);
        return store.context(contract.fact().context())
                .map(producer -> check.against(contract, producer))
                .orElseGet(() -> check.against(contract))
                .and(SunsetCheck.of(expectation, contract, LocalDate.now(settings.clock())));
    }

    /** A request for what nobody has yet reads like a typo of what somebody has. */
    private String meant(ConsumerExpectation expectation) {
        return NearestName.to(expectation.fact().toString(), store.facts())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** A consumer may ask first; waiting for the producer fails nobody. */
    private Finding pending(ConsumerExpectation expectation) {
        return Finding.error(
                        ExpectationRule.FACT_PENDING,
                        expectation.fact().toString(),
                        "expected a published contract, but the store has none",
                        "publish the expectation and agree with the owner of "
                                + expectation.fact().context()
                                + "; if it is published elsewhere, name that store with concordat.store")
                .as(Severity.WARNING);
    }

    private void checkCovered(ConsumerExpectation expectation, SemanticContract contract, Findings covered) {
        Findings errors = covered.errors();
        String promise = contract.nameAndVersion();
        for (Field field : expectation.fields()) {
            sentences.add(
                    promise + " promises field " + FieldWords.of(field),
                    errors.where(finding -> FieldWords.topLevel(finding).equals(field.name())));
        }
        sentences.add(
                promise + " promises what " + expectation.consumer()
                        + " relies on of the fact as a whole: meaning revision " + expectation.meaningRevision()
                        + ", purpose, identity, delivery and corrections",
                errors.where(finding -> FieldWords.topLevel(finding).isEmpty()));
        sentences.warnings(covered);
    }

    /** What is tested, as a build prints it. */
    String title() {
        return derived.value()
                .map(one -> one.consumer() + " on " + one.fact() + " (" + one.name() + ")")
                .orElse(record.getSimpleName());
    }

    URI source() {
        return derived.value()
                .map(expectation -> store.source(expectation.fact())
                        .orElseGet(() -> settings.staged().fileOf(expectation).toUri()))
                .orElseGet(() -> settings.staging().toUri());
    }
}
