package dev.concordat.core.store;

import dev.concordat.core.codec.Publication;
import java.net.URI;

/**
 * A published document. Its content address, which is the same in every store, is that of its kind:
 * {@code DocumentKind.CONTRACT.address(published.document())}. Immutable and thread-safe.
 *
 * @param <T> the document
 * @param document the document
 * @param publication when it was published, and who approved it
 * @param source where it was read from: a {@code file:} or {@code jar:} URI
 * @since 0.1
 */
public record Published<T>(T document, Publication publication, URI source) {}
