package dev.concordat.core.correction;

import java.time.Instant;

/**
 * One fact as it arrives.
 *
 * @param eventId the same whenever the same fact is delivered again
 * @param occurred when it happened
 * @param payload what it says; facts that say the same are equal
 */
record FactRecord<P>(String eventId, Instant occurred, P payload) {}
