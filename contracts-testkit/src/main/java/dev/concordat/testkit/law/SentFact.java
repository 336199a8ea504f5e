package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.core.check.EmittedFact;

/**
 * One fact of a stream. Immutable and thread-safe.
 *
 * @param fact its type
 * @param sent the fact as it travels
 * @since 0.1
 */
public record SentFact(FactId fact, EmittedFact sent) {}
