package dev.concordat.core.correction;

import java.time.Instant;

/**
 * A record as it was received.
 *
 * @param record the record; after a redaction what that left of it
 * @param at when it was received
 * @param admitted what was decided when it came
 * @param redacted whether values were taken out of it
 */
record Received<P>(FactRecord<P> record, Instant at, Outcome admitted, boolean redacted) {
    Received<P> leaving(FactRecord<P> rest) {
        return new Received<>(rest, at, admitted, true);
    }
}
