package dev.concordat.core.store;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.StoreRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All versions ever published, as they were when the store was opened. Files that cannot be read or contradict their
 * place are left out and reported by {@link #findings()}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ContractStore store = ContractStore.directory(Path.of("contracts"));
 * Optional<Published<SemanticContract>> contract = store.latest(FactId.parse("billing/invoice-issued"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ContractStore {
    private final List<List<StoreFile>> sources;
    private final List<StoreFinding> sourceFindings;
    private final StoreContent content;
    private final List<StoreFinding> found;

    private ContractStore(List<List<StoreFile>> sources, List<StoreFinding> sourceFindings) {
        this.sources = sources;
        this.sourceFindings = sourceFindings;
        this.found = new ArrayList<>(sourceFindings);
        this.content = new StoreContent(found);
        sources.forEach(files -> files.forEach(content::add));
    }

    /**
     * Opens a store that holds nothing.
     *
     * @return the store
     */
    public static ContractStore empty() {
        return new ContractStore(List.of(), List.of());
    }

    /**
     * Opens a directory.
     *
     * @param root the directory, with a file {@code concordat-store.json}
     * @return the store; if the directory is no store, an empty one with a finding
     */
    public static ContractStore directory(Path root) {
        List<StoreFinding> found = new ArrayList<>();
        String name = String.valueOf(root.getFileName());
        if (!Files.isRegularFile(root.resolve(StoreMarker.NAME))) {
            found.add(StoreFinding.onStore(Finding.error(
                    StoreRule.STORE_NOT_FOUND,
                    root.toString(),
                    "expected a store with the file " + StoreMarker.NAME + ", but "
                            + (Files.isDirectory(root) ? "the directory has none" : "there is no such directory"),
                    "correct concordat.store, or create the store by publishing into it")));
            return new ContractStore(List.of(), found);
        }
        Optional<Finding> problem = StoreMarker.problem(root);
        if (problem.isPresent()) {
            return new ContractStore(List.of(), List.of(StoreFinding.onStore(problem.get())));
        }
        return new ContractStore(List.of(DirectoryFiles.read(root, name, found)), found);
    }

    /**
     * Opens the stores inside jars and directories on a class path, below {@code META-INF/concordat}.
     *
     * @param loader sees the class path
     * @return the store
     */
    public static ContractStore classPath(ClassLoader loader) {
        List<StoreFinding> found = new ArrayList<>();
        return new ContractStore(ClassPathFiles.read(loader, found), found);
    }

    /**
     * Puts stores together. A document in several of them has to be the same in all.
     *
     * @param stores the stores
     * @return one store with everything in them
     */
    public static ContractStore of(ContractStore... stores) {
        List<StoreFinding> found = new ArrayList<>();
        List<List<StoreFile>> sources = new ArrayList<>();
        Arrays.stream(stores).forEach(store -> {
            sources.addAll(store.sources);
            found.addAll(store.sourceFindings);
        });
        return new ContractStore(sources, found);
    }

    /**
     * Says what is wrong with files of the store.
     *
     * @return the findings; their files are not among the documents
     */
    public Findings findings() {
        return findings(path -> true);
    }

    /**
     * Says what is wrong with the store itself and with files of some contexts. Others' broken files are left out of the
     * store and are their owners' to mend.
     *
     * @param contexts names of contexts
     * @return those of {@link #findings()} that concern them
     */
    public Findings findingsOn(Collection<String> contexts) {
        return findings(path -> StoreLayout.isWhole(path)
                || StoreLayout.contextOf(path).filter(contexts::contains).isPresent());
    }

    /**
     * Says what is wrong with files that belong to no context, such as what the platform sets and strays. They are left
     * out of the store, and keep nobody from anything.
     *
     * @return those of {@link #findings()} that concern no context
     */
    public Findings findingsOnNobody() {
        return findings(path ->
                !StoreLayout.isWhole(path) && StoreLayout.contextOf(path).isEmpty());
    }

    private Findings findings(Predicate<String> path) {
        return Findings.of(found.stream()
                .filter(one -> path.test(one.path()))
                .map(StoreFinding::finding)
                .toList());
    }

    /**
     * Gives what the platform has set in {@code concordat-platform.json} beside the marker of the store.
     *
     * @return the defaults; those built in, if it has set none
     */
    public PlatformDefaults platform() {
        return content.platform().orElse(PlatformDefaults.BUILT_IN);
    }

    /**
     * Lists the facts that are published.
     *
     * @return the ids, sorted
     */
    public List<FactId> facts() {
        return content.contracts.values().stream()
                .map(one -> one.document().fact())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Lists the published versions of a fact.
     *
     * @param fact the fact
     * @return the versions, oldest first
     */
    public List<Published<SemanticContract>> versions(FactId fact) {
        return content.contracts.values().stream()
                .filter(one -> one.document().fact().equals(fact))
                .sorted(Comparator.comparing(one -> one.document().version()))
                .toList();
    }

    /**
     * Finds one version of a fact.
     *
     * @param fact the fact
     * @param version the version
     * @return the version, if it is published
     */
    public Optional<Published<SemanticContract>> version(FactId fact, Version version) {
        return versions(fact).stream()
                .filter(one -> one.document().version().equals(version))
                .findFirst();
    }

    /**
     * Finds the highest version of a fact.
     *
     * @param fact the fact
     * @return the version, if any is published
     */
    public Optional<Published<SemanticContract>> latest(FactId fact) {
        return StoreContent.last(versions(fact));
    }

    /**
     * Lists the published records of a context.
     *
     * @param name the context
     * @return the records, oldest first
     */
    public List<Published<ContextRecord>> contexts(String name) {
        return StoreContent.revisions(content.contexts, one -> one.name().equals(name));
    }

    /**
     * Finds the latest record of a context.
     *
     * @param name the context
     * @return the record, if one is published
     */
    public Optional<Published<ContextRecord>> context(String name) {
        return StoreContent.last(contexts(name));
    }

    /**
     * Lists the revisions of one expectation.
     *
     * @param consumer the consumer
     * @param name the expectation
     * @return the revisions, oldest first
     */
    public List<Published<ConsumerExpectation>> history(ConsumerId consumer, String name) {
        return content.history(consumer, name);
    }

    /**
     * Says whether the producer is on record as having accepted what an expectation asks for.
     *
     * @param expectation the expectation
     * @return true if a revision of it that asks for the same was accepted
     */
    public boolean isAccepted(ConsumerExpectation expectation) {
        return history(expectation.consumer(), expectation.name()).stream()
                .filter(one -> one.publication().acceptedBy().isPresent())
                .anyMatch(one -> ExpectationRevision.askTheSame(one.document(), expectation));
    }

    /**
     * Lists the versions that can have satisfied an expectation: the highest that was published when the consumer first
     * asked for the same, and all that were published since. What was superseded by then binds nobody anew.
     *
     * @param expectation the expectation
     * @return the versions, oldest first; of an expectation that is not published only the highest one
     */
    public List<Published<SemanticContract>> versionsSinceAsked(ConsumerExpectation expectation) {
        List<Published<SemanticContract>> versions = versions(expectation.fact());
        Optional<Instant> asked = history(expectation.consumer(), expectation.name()).stream()
                .filter(one -> ExpectationRevision.askTheSame(one.document(), expectation))
                .map(one -> one.publication().at())
                .min(Comparator.naturalOrder());
        Predicate<Published<SemanticContract>> before =
                one -> asked.filter(one.publication().at()::isAfter).isEmpty();
        Optional<Published<SemanticContract>> highest =
                StoreContent.last(versions.stream().filter(before).toList());
        return versions.stream()
                .filter(one ->
                        before.negate().test(one) || highest.filter(one::equals).isPresent())
                .toList();
    }

    /**
     * Lists the latest revision of each expectation on a fact, those that were retired among them; and, where the latest
     * is a proposal, the revision before it that is still agreed.
     *
     * @param fact the fact
     * @return the expectations, by consumer and name
     */
    public List<Published<ConsumerExpectation>> expectationsOn(FactId fact) {
        return expectations().stream()
                .flatMap(latest -> Stream.concat(content.stillAgreed(latest.document()).stream(), Stream.of(latest)))
                .filter(one -> one.document().fact().equals(fact))
                .toList();
    }

    /**
     * Lists the latest revision of every expectation, those that were retired among them.
     *
     * @return the expectations, by consumer and name
     */
    public List<Published<ConsumerExpectation>> expectations() {
        return StoreContent.latest(content.expectations);
    }

    /**
     * Lists the latest record of every context.
     *
     * @return the records, by name
     */
    public List<Published<ContextRecord>> contexts() {
        return StoreContent.latest(content.contexts);
    }

    /**
     * Lists the latest record of every projection.
     *
     * @return the records, by context and name
     */
    public List<Published<ProjectionRecord>> projections() {
        return StoreContent.latest(content.projections);
    }

    /**
     * Lists every published version of every fact and dataset.
     *
     * @return the contracts, by fact, the oldest version first
     */
    public List<Published<SemanticContract>> contracts() {
        return content.contracts.values().stream()
                .sorted(Comparator.comparing((Published<SemanticContract> one) ->
                                one.document().fact())
                        .thenComparing(one -> one.document().version()))
                .toList();
    }

    /**
     * Finds the latest record of a projection.
     *
     * @param consumer the projection as a consumer
     * @return the record, if one is published
     */
    public Optional<Published<ProjectionRecord>> projection(ConsumerId consumer) {
        return StoreContent.last(StoreContent.revisions(
                content.projections, one -> one.consumer().equals(consumer)));
    }

    /**
     * Lists the correction notices that are published.
     *
     * @return the notices, by context and name
     */
    public List<Published<CorrectionNotice>> notices() {
        return content.notices.values().stream()
                .sorted(Comparator.comparing(one -> one.document().id()))
                .toList();
    }

    /**
     * Lists the latest answer of each consumer to a correction notice.
     *
     * @param notice the notice
     * @return the answers, by consumer
     */
    public List<Published<NoticeEvidence>> evidenceOn(NoticeId notice) {
        return StoreContent.latest(content.evidence).stream()
                .filter(one -> one.document().notice().equals(notice))
                .toList();
    }

    /**
     * Finds who answers for a consumer: the owner of the projection, else that of its context.
     *
     * @param consumer a context, or a projection inside one
     * @return the owner, if either has published one
     */
    public Optional<Ownership> ownerOf(ConsumerId consumer) {
        return projection(consumer)
                .flatMap(one -> one.document().owner())
                .or(() -> context(consumer.context())
                        .flatMap(one -> one.document().owner()));
    }

    /**
     * Finds who answers for what a contract describes: the owner of the projection whose output it is, else that of its
     * context.
     *
     * @param contract the contract
     * @return the owner, if either has published one
     */
    public Optional<Ownership> ownerOf(SemanticContract contract) {
        return ownerOf(new ConsumerId(contract.fact().context(), contract.projection()));
    }
}
