package dev.concordat.core.evolution;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.List;

/**
 * A consumer that a change hits. Immutable and thread-safe.
 *
 * @param dependent the consumer
 * @param severity {@link Severity#ERROR} if the change breaks what it relies on, else {@link Severity#WARNING}
 * @param shownBy what its own test will say; empty where its expectation does not say whether it copes
 * @since 0.1
 */
public record Hit(Dependent dependent, Severity severity, List<Finding> shownBy) {
    /** Takes a copy of the findings. */
    public Hit {
        shownBy = List.copyOf(shownBy);
    }
}
