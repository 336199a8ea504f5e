package dev.concordat.core.codec;

import java.util.Optional;

/**
 * The content of one file: a document, with its publication once it is published. Immutable and thread-safe.
 *
 * @param <T> the document
 * @param document the document
 * @param publication the publication; empty for a document that waits to be published
 * @since 0.1
 */
public record StoredDocument<T>(T document, Optional<Publication> publication) {}
