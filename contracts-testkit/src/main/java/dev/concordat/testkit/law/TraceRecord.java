package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.core.check.EmittedFact;
import java.time.Instant;

/**
 * One record of a history as it travels. Immutable and thread-safe.
 *
 * @param fact the type of the fact
 * @param what what it is, in words for a timeline, such as {@code invoice-issued INV-1}
 * @param occurred when it happened
 * @param recorded when it was written down
 * @param sent what is delivered; a tombstone has a key and an empty payload
 * @since 0.1
 */
public record TraceRecord(FactId fact, String what, Instant occurred, Instant recorded, EmittedFact sent) {
    /**
     * Says whether it ends its key.
     *
     * @return true if there is no payload
     */
    public boolean isTombstone() {
        return sent.payload().length == 0;
    }
}
