package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that wait to be published, as {@link Staging} wrote them. Not thread-safe. */
final class StagedDocuments {
    private final List<ContextRecord> contexts = new ArrayList<>();
    private final List<ProjectionRecord> projections = new ArrayList<>();
    private final List<SemanticContract> contracts = new ArrayList<>();
    private final List<ConsumerExpectation> expectations = new ArrayList<>();
    private final List<CorrectionNotice> notices = new ArrayList<>();
    private final List<NoticeEvidence> evidence = new ArrayList<>();
    private final List<Finding> found;

    private StagedDocuments(List<Finding> found) {
        this.found = found;
    }

    /** Reads a directory; what cannot be read becomes a finding. Folders other than those of documents are left alone. */
    static StagedDocuments read(Path root, List<Finding> found) {
        StagedDocuments staged = new StagedDocuments(found);
        List<StoreFinding> unreadable = new ArrayList<>();
        List<StoreFile> files = DirectoryFiles.read(root, root.toString(), unreadable);
        unreadable.forEach(one -> found.add(one.finding()));
        files.stream().sorted(Comparator.comparing(StoreFile::path)).forEach(staged::add);
        return staged;
    }

    private void add(StoreFile file) {
        switch (StoreLayout.top(file.path())) {
            case StoreLayout.CONTEXTS ->
                add(file, DocumentKind.CONTEXT, contexts, one -> StoreLayout.next(StoreLayout.folder(one)));
            case StoreLayout.PROJECTIONS ->
                add(file, DocumentKind.PROJECTION, projections, one -> StoreLayout.next(StoreLayout.folder(one)));
            case StoreLayout.FACTS -> add(file, DocumentKind.CONTRACT, contracts, StoreLayout::path);
            case StoreLayout.EXPECTATIONS ->
                add(file, DocumentKind.EXPECTATION, expectations, one -> StoreLayout.next(StoreLayout.folder(one)));
            case StoreLayout.NOTICES -> add(file, DocumentKind.NOTICE, notices, StoreLayout::path);
            case StoreLayout.EVIDENCE ->
                add(file, DocumentKind.EVIDENCE, evidence, one -> StoreLayout.next(StoreLayout.folder(one)));
            default -> {
                // Tests may write something else there, such as reports.
            }
        }
    }

    private <T> void add(StoreFile file, DocumentKind<T> kind, List<T> documents, Function<T, String> path) {
        Decoded<StoredDocument<T>> decoded = kind.read(file.name(), file.content());
        decoded.findings().forEach(found::add);
        decoded.value().ifPresent(stored -> {
            String place = path.apply(stored.document());
            if (stored.publication().isPresent()) {
                found.add(alreadyPublished(file.name()));
            } else if (!place.equals(StoreLayout.place(file.path()))) {
                found.add(StoreContent.misplaced(file, place));
            } else {
                documents.add(stored.document());
            }
        });
    }

    private static Finding alreadyPublished(String file) {
        return Finding.error(
                FileRule.FILE_MISPLACED,
                file,
                "expected a document that waits to be published, but it has the key \"published\"",
                "remove the file, and run the tests that write it again");
    }

    boolean isEmpty() {
        return Stream.of(contexts, projections, contracts, expectations, notices, evidence)
                .allMatch(List::isEmpty);
    }

    List<SemanticContract> contracts() {
        return List.copyOf(contracts);
    }

    List<ContextRecord> contextRecords() {
        return List.copyOf(contexts);
    }

    /** The contexts it belongs to. */
    Set<String> contexts() {
        return Stream.of(
                        contexts.stream().map(ContextRecord::name),
                        projections.stream().map(ProjectionRecord::context),
                        contracts.stream().map(one -> one.fact().context()),
                        expectations.stream().map(one -> one.consumer().context()),
                        notices.stream().map(one -> one.id().context()),
                        evidence.stream().map(one -> one.consumer().context()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** Why some of it could not be published, found before anything is. */
    Findings refusedBy(ContractStore store, Optional<String> approvedBy) {
        List<Finding> refused = new ArrayList<>();
        for (SemanticContract contract : contracts) {
            store.version(contract.fact(), contract.version())
                    .map(Published::document)
                    .filter(before -> !before.equals(contract))
                    .ifPresent(before -> refused.add(Refusal.differs(before, contract)));
        }
        contexts.forEach(one -> store.context(one.name())
                .flatMap(before -> Refusal.held(before.document(), one, approvedBy))
                .ifPresent(refused::add));
        NoticeRefusals refusals = new NoticeRefusals(store, contracts, approvedBy);
        notices.forEach(one -> refused.addAll(refusals.of(one)));
        return Findings.of(refused);
    }

    /** What is published and yet is not the newest of its line, so that nobody wonders why it is not taken. */
    List<String> olderThanNewest(ContractStore store) {
        return contracts.stream()
                .flatMap(contract -> store.versions(contract.fact()).stream()
                        .map(one -> one.document().version())
                        .filter(other -> other.major() == contract.version().major())
                        .max(Comparator.naturalOrder())
                        .filter(newest -> newest.compareTo(contract.version()) > 0)
                        .map(newest -> "warning: " + newest + " stays the newest of its line, above "
                                + contract.nameAndVersion())
                        .stream())
                .toList();
    }

    /** Publishes what others refer to first. */
    List<PublicationResult> publish(StoreWriter writer) {
        List<PublicationResult> results = new ArrayList<>();
        contexts.forEach(one -> results.add(writer.publish(one)));
        projections.forEach(one -> results.add(writer.publish(one)));
        contracts.forEach(one -> results.add(writer.publish(one)));
        expectations.forEach(one -> results.add(writer.publish(one)));
        notices.forEach(one -> results.add(writer.publish(one)));
        evidence.forEach(one -> results.add(writer.publish(one)));
        return results;
    }
}
