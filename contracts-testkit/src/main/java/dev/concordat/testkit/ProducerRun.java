package dev.concordat.testkit;

import dev.concordat.api.Stage;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.FactCheck;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Derived;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of a producer's test. Not thread-safe. */
final class ProducerRun {
    private final Sentences sentences = new Sentences();
    private final Class<?> fact;
    private final Supplier<? extends Iterable<?>> emission;
    private final WrittenFacts writing;
    private final TestSettings settings;
    private final List<OtherLine> otherLines;
    private final Derived<SemanticContract> derived;
    private final StoreView store;
    private final LocalDate today;

    ProducerRun(
            Class<?> fact,
            Supplier<? extends Iterable<?>> emission,
            WrittenFacts writing,
            TestSettings settings,
            List<OtherLine> otherLines) {
        this.fact = fact;
        this.emission = emission;
        this.writing = writing;
        this.settings = settings;
        this.otherLines = otherLines;
        this.derived = Contracts.derive(fact);
        this.store = settings.store();
        this.today = LocalDate.now(settings.clock());
    }

    Sentences sentences() {
        Optional<ContractSentences> whole =
                derived.value().map(contract -> new ContractSentences(contract, context(contract), store, today));
        Decoded<Severities> severities = settings.severities().get();
        Optional<EvolutionReport> evolution = evolution(severities);
        KnownFindings known = KnownFindings.of(
                derived.findings()
                        .and(whole.map(ContractSentences::found).orElse(Findings.none()))
                        .and(evolution.map(EvolutionReport::findings).orElse(Findings.none())),
                fact,
                derived.value().map(contract -> contract.fact().toString()),
                settings.baseline().get(),
                today);
        String name = derived.value().map(SemanticContract::nameAndVersion).orElse("a fact");
        BrokenStore brokenStore = BrokenStore.of(
                store,
                derived.value().map(contract -> contract.fact().context()).stream()
                        .toList());
        Findings declared = known.judged()
                .where(one -> !EvolutionSentences.isOfEvolution(one)
                        && (whole.isEmpty() || !ContractSentences.isOfTheWhole(one)));
        sentences.add(
                fact.getSimpleName() + " declares " + name,
                declared.and(severities.findings()).and(brokenStore.own()));
        sentences.warnings(declared);
        brokenStore.addOthers(sentences);
        known.addNotes(sentences);
        whole.ifPresent(one -> check(one, known, evolution));
        return sentences;
    }

    /** What cannot be derived in full has not changed for good, and what is internal can change at will. */
    private Optional<EvolutionReport> evolution(Decoded<Severities> severities) {
        Baseline baseline = settings.baseline().get().value().orElse(Baseline.none());
        return derived.findings().hasErrors()
                ? Optional.empty()
                : derived.value()
                        .filter(contract -> contract.stage() != Stage.INTERNAL)
                        .map(contract -> store.evolution(
                                contract,
                                Contracts.context(fact).value(),
                                severities.value().orElse(Severities.BUILT_IN),
                                baseline,
                                today));
    }

    private void check(ContractSentences whole, KnownFindings known, Optional<EvolutionReport> evolution) {
        SemanticContract contract = whole.contract();
        String place = contract.nameAndVersion();
        whole.addStated(sentences, known.judged());
        if (contract.projection().isPresent()) {
            Expectations.projection(fact).value().ifPresent(one -> whole.addLineage(sentences, one));
        }
        Emission emitted = Emission.of(fact, emission, writing.forContract(derived.value()), place);
        sentences.add(
                "the producer's code emits facts: " + emitted.facts().size(),
                Findings.of(emitted.failure().stream().toList()));
        if (emitted.failure().isEmpty()) {
            checkFacts(contract, emitted, place);
            whole.addQuality(sentences, emitted);
            otherLines.forEach(line -> line.addTo(sentences, contract, emitted));
            new DomainLaws(fact, place).addTo(sentences, emitted.objects());
        }
        whole.addPublished(sentences);
        evolution.ifPresent(one -> new EvolutionSentences(one).addTo(sentences, known.judged()));
        new ConsumerSentences(contract, context(contract), store, evolution, today).addTo(sentences, emitted);
        if (contract.stage() == Stage.INTERNAL) {
            sentences.note(place + " is internal to its context: it is checked, and never published");
        } else if (!derived.findings().hasErrors()) {
            sentences.addLast(
                    "the contract is written to " + settings.staging() + " for publishing, if all of the above holds",
                    () -> settings.stage(fact, contract),
                    () -> settings.staged().setAside(contract));
        }
    }

    /** What could not be derived was reported already. */
    private ContextRecord context(SemanticContract contract) {
        return Contracts.context(fact)
                .value()
                .orElseGet(() ->
                        ContextRecord.builder().name(contract.fact().context()).build());
    }

    private void checkFacts(SemanticContract contract, Emission emitted, String place) {
        Findings all = emitted.heldAgainst(FactCheck.of(contract));
        List<String> tops = new ArrayList<>();
        contract.fields().forEach(field -> {
            tops.add(field.name());
            sentences.add(
                    "every fact keeps field " + FieldWords.of(field),
                    all.where(finding ->
                            isError(finding) && FieldWords.topLevel(finding).equals(field.name())));
        });
        sentences.add(
                EnvelopeWords.sentence(contract, emitted),
                all.where(finding -> isError(finding) && !tops.contains(FieldWords.topLevel(finding))));
        emitted.objectFindings(place)
                .ifPresent(
                        findings -> sentences.add("every emitted object keeps the constraints of its class", findings));
        FieldWords.undeclared(all).ifPresent(sentences::note);
        new PayloadCoverage(contract, emitted.facts()).gaps().forEach(sentences::note);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** What is tested, as a build prints it. */
    String title() {
        return derived.value().map(SemanticContract::nameAndVersion).orElse(fact.getSimpleName());
    }

    URI source() {
        return derived.value()
                .map(contract -> store.source(contract.fact(), contract.version())
                        .orElseGet(() -> settings.staged().fileOf(contract).toUri()))
                .orElseGet(() -> settings.staging().toUri());
    }
}
