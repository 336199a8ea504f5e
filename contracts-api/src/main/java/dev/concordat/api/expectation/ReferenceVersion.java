package dev.concordat.api.expectation;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;

/**
 * A version of a dataset that a projection relies on to look things up. Immutable and thread-safe.
 *
 * @param dataset the dataset
 * @param version the version of its contract
 * @param asOf as of which clock of a fact it is read
 * @since 0.1
 */
public record ReferenceVersion(FactId dataset, Version version, FactClock asOf) {}
