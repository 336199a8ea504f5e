package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.Publication;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;
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

    /**
     * Prepares to publish.
     *
     * @param root the directory; made a store by the first publication
     * @param clock gives the time of publication
     * @param approvedBy who on the owner's side approved
     */
    public StoreWriter(Path root, Clock clock, Optional<String> approvedBy) {
        this.root = root;
        this.clock = clock;
        this.approvedBy = approvedBy;
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
            return failed(path, e);
        }
        return ContractStore.directory(root)
                .version(contract.fact(), contract.version())
                .map(Published::document)
                .map(before -> before.equals(contract)
                        ? PublicationResult.already(path)
                        : PublicationResult.refused(path, differs(before, contract)))
                .orElseGet(() -> PublicationResult.refused(path, unreadable(path)));
    }

    private static Finding differs(SemanticContract before, SemanticContract contract) {
        return Finding.error(
                Rule.VERSION_IMMUTABLE,
                contract.fact() + " " + contract.version(),
                "expected the content that is published under this version, but it differs in "
                        + String.join(", ", DocumentKind.CONTRACT.differences(before, contract)),
                "raise the version in @DomainFact and publish again");
    }

    private static Finding unreadable(String path) {
        return Finding.error(
                Rule.FILE_UNREADABLE,
                path,
                "expected a published document, but the file there cannot be read",
                "restore the file from version control");
    }

    /**
     * Publishes the record of a context.
     *
     * @param context the record
     * @return what happened; nothing if the latest revision says the same
     */
    public PublicationResult publish(ContextRecord context) {
        return revise(
                DocumentKind.CONTEXT,
                context,
                StoreLayout.folder(context),
                store -> store.context(context.name()),
                Object::equals);
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
                Object::equals);
    }

    /**
     * Publishes an expectation.
     *
     * @param expectation the expectation
     * @return what happened; nothing if the latest revision says the same and was confirmed less than
     *     {@value #CONFIRMED_AGAIN_AFTER_DAYS} days before
     */
    public PublicationResult publish(ConsumerExpectation expectation) {
        return revise(
                DocumentKind.EXPECTATION,
                expectation,
                StoreLayout.folder(expectation),
                store -> StoreContent.last(store.history(expectation.consumer(), expectation.name())),
                StoreWriter::saysTheSame);
    }

    private static boolean saysTheSame(ConsumerExpectation before, ConsumerExpectation now) {
        boolean accepted = before.state() == ExpectationState.AGREED && now.state() == ExpectationState.PROPOSED;
        ConsumerExpectation comparable = ConsumerExpectation.builderFrom(now)
                .confirmedOn(before.confirmedOn())
                // What the producer has accepted stays accepted until it is revised.
                .state(accepted ? before.state() : now.state())
                .build();
        return before.equals(comparable) && !isConfirmationDue(before.confirmedOn(), now.confirmedOn());
    }

    private static boolean isConfirmationDue(Optional<LocalDate> before, Optional<LocalDate> now) {
        return now.isPresent()
                && before.map(day -> ChronoUnit.DAYS.between(day, now.get()) >= CONFIRMED_AGAIN_AFTER_DAYS)
                        .orElse(true);
    }

    private <T> PublicationResult revise(
            DocumentKind<T> kind,
            T document,
            String folder,
            Function<ContractStore, Optional<Published<T>>> latest,
            BiPredicate<T, T> same) {
        try {
            // Another process can take the same revision in between; then look again.
            while (true) {
                Optional<Published<T>> before = latestIn(latest);
                int revision = before.map(
                                one -> StoreLayout.revisionOf(one.source().getPath()))
                        .orElse(0);
                String current = StoreLayout.revision(folder, revision);
                if (before.isPresent() && same.test(before.get().document(), document)) {
                    return PublicationResult.already(current);
                }
                String path = StoreLayout.revision(folder, revision + 1);
                if (create(kind, path, document)) {
                    return PublicationResult.published(path);
                }
                if (latestIn(latest).equals(before)) {
                    return PublicationResult.refused(path, unreadable(path));
                }
            }
        } catch (IOException e) {
            return failed(folder, e);
        }
    }

    private <T> Optional<Published<T>> latestIn(Function<ContractStore, Optional<Published<T>>> latest) {
        return latest.apply(ContractStore.directory(root));
    }

    private <T> boolean create(DocumentKind<T> kind, String path, T document) throws IOException {
        AtomicFile.create(
                root.resolve(StoreLayout.MARKER), StoreLayout.MARKER_CONTENT.getBytes(StandardCharsets.UTF_8));
        Publication publication = new Publication(clock.instant().truncatedTo(ChronoUnit.SECONDS), approvedBy);
        return AtomicFile.create(
                root.resolve(path), kind.write(new StoredDocument<>(document, Optional.of(publication))));
    }

    private static PublicationResult failed(String path, IOException e) {
        return PublicationResult.refused(
                path,
                Finding.error(
                        Rule.PUBLICATION_FAILED,
                        path,
                        "expected to write the file, but: " + e,
                        "check permissions and space; nothing was published"));
    }
}
