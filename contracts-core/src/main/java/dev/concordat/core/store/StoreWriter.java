package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.Publication;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Publishes into a directory. Nothing that is published is ever changed. Thread-safe, and safe beside other processes
 * that publish into the same directory.
 *
 * <pre>{@code
 * new StoreWriter(Path.of("contracts"), Clock.systemUTC(), Optional.of("billing-core")).publish(contract);
 * }</pre>
 *
 * @since 0.1
 */
public final class StoreWriter {
    /** A confirmation older than this many days is worth a new revision of an otherwise unchanged expectation. */
    public static final int CONFIRMED_AGAIN_AFTER_DAYS = 30;

    private final Path root;
    private final Clock clock;
    private final Optional<String> approvedBy;
    private final Optional<String> acceptedBy;

    /**
     * Prepares to publish.
     *
     * @param root the directory; made a store by the first publication
     * @param clock gives the time of publication
     * @param approvedBy who on the owner's side approved
     */
    public StoreWriter(Path root, Clock clock, Optional<String> approvedBy) {
        this(root, clock, approvedBy, Optional.empty());
    }

    private StoreWriter(Path root, Clock clock, Optional<String> approvedBy, Optional<String> acceptedBy) {
        this.root = root;
        this.clock = clock;
        this.approvedBy = approvedBy;
        this.acceptedBy = acceptedBy;
    }

    /**
     * Publishes an expectation as one that the producer has accepted.
     *
     * @param expectation the expectation, in state {@code AGREED}
     * @param producer who on the producer's side accepts it
     * @return what happened; nothing if the producer accepted the same before
     */
    public PublicationResult accept(ConsumerExpectation expectation, String producer) {
        return new StoreWriter(root, clock, Optional.empty(), Optional.of(producer))
                .publish(expectation, (before, now) -> now);
    }

    /**
     * Publishes a contract.
     *
     * @param contract the contract
     * @return what happened; refused if other content is published under its version
     */
    public PublicationResult publish(SemanticContract contract) {
        String path = StoreLayout.path(contract);
        try {
            if (create(DocumentKind.CONTRACT, path, contract)) {
                return PublicationResult.published(path);
            }
        } catch (IOException e) {
            return Refusal.failed(path, e);
        }
        return ContractStore.directory(root)
                .version(contract.fact(), contract.version())
                .map(Published::document)
                .map(before -> before.equals(contract)
                        ? PublicationResult.already(there(path))
                        : PublicationResult.refused(there(path), Refusal.differs(before, contract)))
                .orElseGet(() -> PublicationResult.refused(there(path), Refusal.unreadable(there(path))));
    }

    /**
     * Publishes the record of a context.
     *
     * @param context the record
     * @return what happened; nothing if the latest revision says the same; refused if the published record has another
     *     owner, who does not approve
     */
    public PublicationResult publish(ContextRecord context) {
        return revise(
                DocumentKind.CONTEXT,
                context,
                StoreLayout.folder(context),
                store -> store.context(context.name()),
                (before, now) -> now,
                before -> Refusal.held(before, context, approvedBy));
    }

    /**
     * Publishes the record of a projection.
     *
     * @param projection the record
     * @return what happened; nothing if the latest revision says the same
     */
    public PublicationResult publish(ProjectionRecord projection) {
        return revise(
                DocumentKind.PROJECTION,
                projection,
                StoreLayout.folder(projection),
                store -> store.projection(projection.consumer()),
                (before, now) -> now);
    }

    /**
     * Publishes an expectation.
     *
     * @param expectation the expectation
     * @return what happened; nothing if the latest revision says the same and was confirmed less than
     *     {@value #CONFIRMED_AGAIN_AFTER_DAYS} days before
     */
    public PublicationResult publish(ConsumerExpectation expectation) {
        return publish(expectation, ExpectationRevision::after);
    }

    /**
     * Publishes a correction notice.
     *
     * @param notice the notice
     * @return what happened; refused if other content is published under its name, a fact of it is not published, or
     *     nobody approves
     */
    public PublicationResult publish(CorrectionNotice notice) {
        String path = StoreLayout.path(notice);
        try {
            // Of a store that cannot be read, no fact is known.
            checkWritable(path);
            List<Finding> refused = new NoticeRefusals(ContractStore.directory(root), List.of(), approvedBy).of(notice);
            if (!refused.isEmpty()) {
                return PublicationResult.refused(path, refused.get(0));
            }
            if (create(DocumentKind.NOTICE, path, notice)) {
                return PublicationResult.published(path);
            }
        } catch (IOException e) {
            return Refusal.failed(path, e);
        }
        // The store was looked at before the file was to be written: what is there now says the same, or came in
        // between.
        return new NoticeRefusals(ContractStore.directory(root), List.of(), approvedBy)
                .of(notice).stream()
                        .findFirst()
                        .map(finding -> PublicationResult.refused(path, finding))
                        .orElseGet(() -> isPublished(notice)
                                ? PublicationResult.already(there(path))
                                : PublicationResult.refused(there(path), Refusal.unreadable(there(path))));
    }

    private boolean isPublished(CorrectionNotice notice) {
        return ContractStore.directory(root).notices().stream()
                .anyMatch(one -> one.document().id().equals(notice.id()));
    }

    /**
     * Publishes an answer to a correction notice.
     *
     * @param evidence the answer
     * @return what happened; nothing if the consumer's latest answer says the same
     */
    public PublicationResult publish(NoticeEvidence evidence) {
        return revise(
                DocumentKind.EVIDENCE,
                evidence,
                StoreLayout.folder(evidence),
                store -> store.evidenceOn(evidence.notice()).stream()
                        .filter(one -> one.document().consumer().equals(evidence.consumer()))
                        .findFirst(),
                (before, now) -> now);
    }

    private PublicationResult publish(ConsumerExpectation expectation, BinaryOperator<ConsumerExpectation> after) {
        return revise(
                DocumentKind.EXPECTATION,
                expectation,
                StoreLayout.folder(expectation),
                store -> StoreContent.last(store.history(expectation.consumer(), expectation.name())),
                after);
    }

    private <T> PublicationResult revise(
            DocumentKind<T> kind,
            T document,
            String folder,
            Function<ContractStore, Optional<Published<T>>> latest,
            BinaryOperator<T> after) {
        return revise(kind, document, folder, latest, after, before -> Optional.empty());
    }

    private <T> PublicationResult revise(
            DocumentKind<T> kind,
            T document,
            String folder,
            Function<ContractStore, Optional<Published<T>>> latest,
            BinaryOperator<T> after,
            Function<T, Optional<Finding>> refusal) {
        try {
            // Another process can take the same revision in between; then look again.
            while (true) {
                Optional<Published<T>> before = latestIn(latest);
                int revision = before.map(
                                one -> StoreLayout.revisionOf(one.source().toString()))
                        .orElse(0);
                String current = StoreLayout.revision(folder, revision);
                T revised =
                        before.map(one -> after.apply(one.document(), document)).orElse(document);
                if (before.isPresent() && isSaid(revised, before.get())) {
                    return PublicationResult.already(there(current));
                }
                String path = StoreLayout.revision(folder, revision + 1);
                Optional<Finding> refused = before.map(Published::document).flatMap(refusal);
                if (refused.isPresent()) {
                    return PublicationResult.refused(path, refused.get());
                }
                if (create(kind, path, revised)) {
                    return PublicationResult.published(path);
                }
                if (latestIn(latest).equals(before)) {
                    return PublicationResult.refused(there(path), Refusal.unreadable(there(path)));
                }
            }
        } catch (IOException e) {
            return Refusal.failed(folder, e);
        }
    }

    /** An acceptance is news even where the document says the same. */
    private <T> boolean isSaid(T revised, Published<T> before) {
        return revised.equals(before.document())
                && (acceptedBy.isEmpty() || before.publication().acceptedBy().isPresent());
    }

    private <T> Optional<Published<T>> latestIn(Function<ContractStore, Optional<Published<T>>> latest) {
        return latest.apply(ContractStore.directory(root));
    }

    /** The file of a place, in the notation in which it is there. */
    private String there(String place) {
        return StoreLayout.files(place).stream()
                .filter(this::isThere)
                .findFirst()
                .orElse(place);
    }

    private boolean isThere(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    private <T> boolean create(DocumentKind<T> kind, String path, T document) throws IOException {
        checkWritable(path);
        AtomicFile.create(root.resolve(StoreMarker.NAME), StoreMarker.CONTENT.getBytes(StandardCharsets.UTF_8));
        // One version has one file: beside the same in YAML, another one could say something else.
        if (isThere(there(path))) {
            return false;
        }
        Publication publication =
                new Publication(clock.instant().truncatedTo(ChronoUnit.SECONDS), approvedBy, acceptedBy);
        return AtomicFile.create(
                root.resolve(path), kind.write(new StoredDocument<>(document, Optional.of(publication))));
    }

    private void checkWritable(String path) throws Refused {
        Optional<Finding> problem = StoreMarker.problem(root);
        if (problem.isPresent()) {
            throw new Refused(problem.get());
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (Files.isSymbolicLink(root.resolve(folder))) {
                throw new Refused(Refusal.linked(path, folder));
            }
        }
    }
}
