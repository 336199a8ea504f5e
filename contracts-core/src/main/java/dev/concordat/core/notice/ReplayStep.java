package dev.concordat.core.notice;

import dev.concordat.api.expectation.ConsumerId;
import java.util.List;

/**
 * Consumers that replay at the same time, after those of all steps before. Immutable and thread-safe.
 *
 * @param consumers the consumers, by name
 * @param isCycle whether they feed each other, so that none of them can be first
 * @since 0.1
 */
public record ReplayStep(List<ConsumerId> consumers, boolean isCycle) {
    /** Copies the consumers. */
    public ReplayStep {
        consumers = List.copyOf(consumers);
    }
}
