package dev.concordat.testkit;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.AudienceMember;
import dev.concordat.core.check.DeclaredStage;
import dev.concordat.core.check.Standing;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.evolution.EvolutionCheck;
import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.evolution.History;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The store as a test asks it. */
final class StoreView {
    private static final String FIELDS = "fields";

    private final ContractStore store;

    StoreView(ContractStore store) {
        this.store = store;
    }

    Findings findings() {
        return store.findings();
    }

    Findings findingsOn(List<String> contexts) {
        return store.findingsOn(contexts);
    }

    Findings findingsOnNobody() {
        return store.findingsOnNobody();
    }

    List<String> facts() {
        return store.facts().stream().map(FactId::toString).toList();
    }

    Optional<SemanticContract> latest(FactId fact) {
        return store.latest(fact).map(Published::document);
    }

    Optional<SemanticContract> version(FactId fact, Version version) {
        return store.version(fact, version).map(Published::document);
    }

    /** The published version that came before a contract, whether that one is published itself or not. */
    Optional<SemanticContract> before(SemanticContract contract) {
        return store.versions(contract.fact()).stream()
                .map(Published::document)
                .filter(one -> one.version().compareTo(contract.version()) <= 0 && !one.equals(contract))
                .reduce((lower, higher) -> higher);
    }

    String differences(SemanticContract published, SemanticContract derived) {
        List<String> differences = new ArrayList<>();
        DocumentKind.CONTRACT.differences(published, derived).stream()
                .filter(path -> !path.startsWith(FIELDS))
                .forEach(differences::add);
        differingFields(published, derived).forEach(path -> differences.add("field " + path));
        return String.join(", ", differences);
    }

    /** The innermost fields that differ; positions in a file would tell nobody which they are. */
    private static List<String> differingFields(SemanticContract published, SemanticContract derived) {
        Map<String, Field> before = published.fieldsByPath();
        Map<String, Field> now = derived.fieldsByPath();
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        List<String> differing = paths.stream()
                .filter(path -> !Objects.equals(before.get(path), now.get(path)))
                .toList();
        List<String> innermost = differing.stream()
                .filter(path -> differing.stream().noneMatch(other -> Field.isInside(other, path)))
                .toList();
        return innermost.isEmpty() && !published.fields().equals(derived.fields()) ? List.of("order") : innermost;
    }

    /** Retired expectations are history and bind nobody. */
    List<ConsumerExpectation> expectationsOn(FactId fact) {
        return store.expectationsOn(fact).stream()
                .map(Published::document)
                .filter(expectation -> expectation.state() != ExpectationState.RETIRED)
                .toList();
    }

    /** Who is bound to the fact by an agreement that still counts, since when. */
    List<AudienceMember> audienceOf(FactId fact, LocalDate today) {
        return expectationsOn(fact).stream()
                .filter(one -> standing(one, today) == Standing.BINDING)
                .map(one -> new AudienceMember(one.consumer(), one.purpose(), agreedSince(one)))
                .toList();
    }

    Standing standing(ConsumerExpectation expectation, LocalDate today) {
        return Standing.of(
                expectation,
                store.isAccepted(expectation),
                documents(store.versionsSinceAsked(expectation)),
                documents(store.contexts(expectation.fact().context())),
                today);
    }

    private static <T> List<T> documents(List<Published<T>> published) {
        return published.stream().map(Published::document).toList();
    }

    /** Nobody can have relied on a fact before it was published. */
    private LocalDate agreedSince(ConsumerExpectation expectation) {
        LocalDate agreed = AgreedRun.start(store.history(expectation.consumer(), expectation.name()), expectation)
                .orElseThrow();
        return store.versions(expectation.fact()).stream()
                .map(StoreView::day)
                .min(Comparator.naturalOrder())
                .filter(agreed::isBefore)
                .orElse(agreed);
    }

    /** The stages that were published so far. */
    List<DeclaredStage> stagesOf(FactId fact) {
        return store.versions(fact).stream()
                .map(one -> new DeclaredStage(one.document().stage(), day(one)))
                .toList();
    }

    static LocalDate day(Published<?> published) {
        return LocalDate.ofInstant(published.publication().at(), ZoneOffset.UTC);
    }

    EvolutionReport evolution(
            SemanticContract contract,
            Optional<ContextRecord> context,
            Severities severities,
            Baseline baseline,
            LocalDate today) {
        EvolutionCheck check = EvolutionCheck.inStore(store, contract, today);
        return context.map(check::inContext)
                .orElse(check)
                .weighedBy(severities)
                .excepting(baseline)
                .report();
    }

    /** The contract a consumer builds on: the latest of the line it names, else the latest there is. */
    Optional<SemanticContract> reliedOn(ConsumerExpectation expectation) {
        return lineOf(expectation).or(() -> store.latest(expectation.fact())).map(Published::document);
    }

    private Optional<Published<SemanticContract>> lineOf(ConsumerExpectation expectation) {
        return expectation
                .since()
                .flatMap(since -> History.inStore(store, expectation.fact()).latestOfLine(since.major()));
    }

    /** The versions before a contract that facts of its line can have been stored under, as far back as a consumer reads. */
    List<SemanticContract> storedBefore(SemanticContract contract, ConsumerExpectation expectation) {
        return store.versions(contract.fact()).stream()
                .map(Published::document)
                .filter(one -> one.version().major() == contract.version().major())
                .filter(one -> one.version().compareTo(contract.version()) < 0)
                .filter(one -> expectation
                        .since()
                        .filter(since -> one.version().compareTo(since) < 0)
                        .isEmpty())
                .toList();
    }

    /** The contract of another line that a consumer builds on, which is published beside the one under test. */
    Optional<SemanticContract> otherLine(ConsumerExpectation expectation, SemanticContract contract) {
        int line = contract.version().major();
        boolean known =
                History.inStore(store, contract.fact()).latestOfLine(line).isPresent();
        return lineOf(expectation)
                // Who names no line builds on what is published; a line that is not yet can hurt nobody.
                .or(() -> known || expectation.since().isPresent() ? Optional.empty() : store.latest(contract.fact()))
                .map(Published::document)
                .filter(other -> other.version().major() != line);
    }

    Findings lineage(ProjectionRecord projection, SemanticContract output, LocalDate today) {
        return new LineageNotice(store, projection, output, today).findings();
    }

    Optional<ContextRecord> context(String name) {
        return store.context(name).map(Published::document);
    }

    PlatformDefaults platform() {
        return store.platform();
    }

    Optional<Ownership> ownerOf(ConsumerId consumer) {
        return store.ownerOf(consumer);
    }

    Optional<URI> source(FactId fact, Version version) {
        return store.version(fact, version).map(Published::source).filter(StoreView::isFile);
    }

    Optional<URI> source(FactId fact) {
        return store.latest(fact).map(Published::source).filter(StoreView::isFile);
    }

    /** Reports link to files; what lies in a jar is linked to where the test writes its own copy. */
    private static boolean isFile(URI source) {
        return "file".equals(source.getScheme());
    }
}
