package dev.concordat.core.codec;

import java.time.Instant;
import java.util.Optional;

/**
 * When a document was published, and who on the owner's side approved it. Immutable and thread-safe.
 *
 * @param at when
 * @param approvedBy who
 * @since 0.1
 */
public record Publication(Instant at, Optional<String> approvedBy) {}
