package dev.concordat.core.codec;

import dev.concordat.core.finding.Findings;
import java.util.Optional;

/**
 * What was read from a file: a value, or why there is none. Immutable and thread-safe.
 *
 * @param <T> the value
 * @param value the value; empty exactly if there are findings
 * @param findings everything wrong with the file
 * @since 0.1
 */
public record Decoded<T>(Optional<T> value, Findings findings) {}
