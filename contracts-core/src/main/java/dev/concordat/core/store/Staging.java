package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.StoredDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where tests put documents until somebody publishes them, usually {@code target/concordat}. A document replaces the one
 * that was put there before. Thread-safe.
 *
 * @since 0.1
 */
public final class Staging {
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
     * Puts a contract there.
     *
     * @param contract the contract
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path put(SemanticContract contract) {
        return put(DocumentKind.CONTRACT, StoreLayout.path(contract), contract);
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

    private <T> Path put(DocumentKind<T> kind, String path, T document) {
        Path file = root.resolve(path);
        try {
            AtomicFile.replace(file, kind.write(new StoredDocument<>(document, Optional.empty())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /**
     * Says where a contract is put.
     *
     * @param contract the contract
     * @return the file, whether it is there or not
     */
    public Path fileOf(SemanticContract contract) {
        return root.resolve(StoreLayout.path(contract));
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
