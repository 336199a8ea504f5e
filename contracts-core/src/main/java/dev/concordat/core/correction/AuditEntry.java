package dev.concordat.core.correction;

import java.time.Instant;

/**
 * One record and what became of it. Immutable and thread-safe as far as the payload is.
 *
 * @param <P> the payload
 * @param record the record; after a redaction what that left of it
 * @param received when it was received
 * @param outcome what became of it
 * @since 0.1
 */
public record AuditEntry<P>(FactRecord<P> record, Instant received, Outcome outcome) {}
