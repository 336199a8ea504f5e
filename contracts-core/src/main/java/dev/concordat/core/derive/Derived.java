package dev.concordat.core.derive;

import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.FindingsException;
import java.util.Optional;

/**
 * What was read from a class, and what was found on the way. Immutable and thread-safe.
 *
 * @param <T> what was read
 * @param value the result; empty only if there is an error among the findings
 * @param findings everything found; the value can be there in spite of errors, as far as it could be read
 * @since 0.1
 */
public record Derived<T>(Optional<T> value, Findings findings) {
    /**
     * Gives the result of a derivation without errors.
     *
     * @return the result
     * @throws FindingsException if there is an error
     */
    public T orThrow() {
        findings.verify();
        return value.orElseThrow(() -> new FindingsException(findings));
    }
}
