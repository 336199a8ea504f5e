package dev.concordat.core.codec;

import java.time.Instant;
import java.util.Optional;

/**
 * When a document was published, and who approved it. Immutable and thread-safe.
 *
 * @param at when
 * @param approvedBy who on the side of the document's owner approved it
 * @param acceptedBy for an expectation: who on the producer's side accepted it; only that, or a published version that
 *     satisfies it, lets it bind the producer
 * @since 0.1
 */
public record Publication(Instant at, Optional<String> approvedBy, Optional<String> acceptedBy) {}
