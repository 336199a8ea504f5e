package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.FolderLock;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where tests put documents until somebody publishes them, usually {@code target/concordat}. A document replaces the one
 * that was put there before. Thread-safe, and safe beside other processes.
 *
 * @since 0.1
 */
public final class Staging {
    /** Where tests put documents unless they are told otherwise, from the directory of the module. */
    public static final String DEFAULT = "target/concordat";

    /** What is in here is compared and never published: it is no folder of documents. */
    private static final String SET_ASIDE = "set-aside";

    /** By line of a fact, the class that declares it; by context, a class inside it. */
    private static final String DECLARED_BY = "declared-by";

    private final Path root;

    /**
     * Names the directory.
     *
     * @param root the directory, made if need be
     */
    public Staging(Path root) {
        this.root = root;
    }

    /**
     * Puts a contract there, in place of every other version of its line: what an earlier run tried out must not be
     * published with it.
     *
     * @param contract the contract
     * @return the file
     * @throws IllegalStateException if the directory is a store
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(SemanticContract contract) {
        requireNoStore();
        return locked(() -> {
            String path = StoreLayout.path(contract);
            clear(contract, path);
            return write(DocumentKind.CONTRACT, path, contract);
        });
    }

    /**
     * Takes away every version of the line of a contract, so that nothing of it is published.
     *
     * @param contract a contract of the fact
     * @throws IllegalStateException if the directory is a store
     * @throws UncheckedIOException if a file cannot be removed
     */
    public void remove(SemanticContract contract) {
        requireNoStore();
        if (Files.isDirectory(root)) {
            locked(() -> {
                clear(contract, "");
                return root;
            });
        }
    }

    /** What is written anew is never away in between, also not for good if the process is killed. */
    private void clear(SemanticContract contract, String keptPath) throws IOException {
        int line = contract.version().major();
        Path kept = root.resolve(keptPath);
        clear(root.resolve(StoreLayout.folder(contract.fact())), line, kept);
        clear(root.resolve(SET_ASIDE).resolve(StoreLayout.folder(contract.fact())), line, kept);
    }

    /** Versions of other lines can be published beside it. */
    private static void clear(Path folder, int line, Path kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, line + ".*.{json,yaml,yml}")) {
            for (Path file : files) {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void requireNoStore() {
        if (Files.exists(root.resolve(StoreMarker.NAME))) {
            throw new IllegalStateException("expected a directory for staged documents, but " + root
                    + " is a store, and what is published is never removed; stage somewhere else");
        }
    }

    /** Tests run in several processes at once; what one takes away another must not be about to put there. */
    private <T> T locked(FolderLock.Action<T> action) {
        try {
            return FolderLock.holding(root, action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes away every version of the line of a contract, and keeps a contract for comparison only: what its test has
     * refused can be shown, and is not published.
     *
     * @param contract the contract
     * @return the file
     * @throws IllegalStateException if the directory is a store
     * @throws UncheckedIOException if it cannot be written
     */
    public Path setAside(SemanticContract contract) {
        requireNoStore();
        return locked(() -> {
            String path = SET_ASIDE + "/" + StoreLayout.path(contract);
            clear(contract, path);
            return write(DocumentKind.CONTRACT, path, contract);
        });
    }

    /**
     * Notes which class declares a contract of a line, before it is put there. Safe beside other processes: of two
     * classes at the same instant one comes first.
     *
     * @param contract the contract
     * @param className the class
     * @param stillDeclares says whether a class that was noted before still declares the same line
     * @return the other class; empty if there is none, or it no longer does
     * @throws UncheckedIOException if it cannot be noted
     */
    public Optional<String> claim(SemanticContract contract, String className, Predicate<String> stillDeclares) {
        return claim(
                StoreLayout.folder(contract.fact()) + "/" + contract.version().major(), className, stillDeclares);
    }

    /**
     * Notes around which class a context is declared, before it is put there. Safe beside other processes, as above.
     *
     * @param context the record
     * @param className a class inside the context
     * @param saysOtherwise says whether the context around a class that was noted before still has the name, and another
     *     record
     * @return the other class; empty if there is none, or all say the same
     * @throws UncheckedIOException if it cannot be noted
     */
    public Optional<String> claim(ContextRecord context, String className, Predicate<String> saysOtherwise) {
        return claim(StoreLayout.folder(context), className, saysOtherwise);
    }

    private Optional<String> claim(String declared, String className, Predicate<String> stillDeclares) {
        return new Claim(root, DECLARED_BY + "/" + declared + ".txt").by(className, stillDeclares);
    }

    /**
     * Puts a context there.
     *
     * @param context the record
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(ContextRecord context) {
        return put(DocumentKind.CONTEXT, StoreLayout.next(StoreLayout.folder(context)), context);
    }

    /**
     * Puts an expectation there.
     *
     * @param expectation the expectation
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(ConsumerExpectation expectation) {
        return put(DocumentKind.EXPECTATION, StoreLayout.next(StoreLayout.folder(expectation)), expectation);
    }

    /**
     * Puts a projection there.
     *
     * @param projection the record
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(ProjectionRecord projection) {
        return put(DocumentKind.PROJECTION, StoreLayout.next(StoreLayout.folder(projection)), projection);
    }

    /**
     * Puts a correction notice there.
     *
     * @param notice the notice
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(CorrectionNotice notice) {
        return put(DocumentKind.NOTICE, StoreLayout.path(notice), notice);
    }

    /**
     * Puts an answer to a correction notice there.
     *
     * @param evidence the answer
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(NoticeEvidence evidence) {
        return put(DocumentKind.EVIDENCE, StoreLayout.next(StoreLayout.folder(evidence)), evidence);
    }

    private <T> Path put(DocumentKind<T> kind, String path, T document) {
        try {
            return write(kind, path, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Path write(DocumentKind<T> kind, String path, T document) throws IOException {
        Path file = root.resolve(path);
        AtomicFile.replace(file, kind.write(new StoredDocument<>(document, Optional.empty())));
        return file;
    }

    /**
     * Reads the contracts that are there, those set aside among them.
     *
     * @return the contracts, by path; or everything wrong with the files in the directory
     * @throws IllegalArgumentException if there is no such directory
     */
    public Decoded<List<SemanticContract>> contracts() {
        List<Finding> found = new ArrayList<>();
        List<SemanticContract> contracts =
                new ArrayList<>(StagedDocuments.read(requireThere(root), found).contracts());
        Path aside = root.resolve(SET_ASIDE);
        if (Files.isDirectory(aside)) {
            contracts.addAll(StagedDocuments.read(aside, found).contracts());
        }
        return new Decoded<>(
                found.isEmpty() ? Optional.of(List.copyOf(contracts)) : Optional.empty(), Findings.of(found));
    }

    /**
     * Reads the records of contexts that are there.
     *
     * @return the records, by path; or everything wrong with the files in the directory
     * @throws IllegalArgumentException if there is no such directory
     */
    public Decoded<List<ContextRecord>> contexts() {
        List<Finding> found = new ArrayList<>();
        List<ContextRecord> contexts =
                StagedDocuments.read(requireThere(root), found).contextRecords();
        return new Decoded<>(
                found.isEmpty() ? Optional.of(List.copyOf(contexts)) : Optional.empty(), Findings.of(found));
    }

    static Path requireThere(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("expected staged documents in " + root
                    + ", but there is no such directory; run the tests first, or name another with --from");
        }
        return root;
    }

    /**
     * Says where a contract is put.
     *
     * @param contract the contract
     * @return the file, whether it is there or not; if it was set aside, where that was
     */
    public Path fileOf(SemanticContract contract) {
        Path aside = root.resolve(SET_ASIDE).resolve(StoreLayout.path(contract));
        return Files.exists(aside) ? aside : root.resolve(StoreLayout.path(contract));
    }

    /**
     * Says where an expectation is put.
     *
     * @param expectation the expectation
     * @return the file, whether it is there or not
     */
    public Path fileOf(ConsumerExpectation expectation) {
        return root.resolve(StoreLayout.next(StoreLayout.folder(expectation)));
    }
}
