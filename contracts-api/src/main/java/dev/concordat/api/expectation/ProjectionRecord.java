package dev.concordat.api.expectation;

import dev.concordat.api.FactId;
import dev.concordat.api.HyphenatedName;
import dev.concordat.api.model.Ownership;
import java.util.List;
import java.util.Optional;

/**
 * An integrated view owned by the consumer that needs it. Immutable and thread-safe.
 *
 * @param context the context it belongs to
 * @param name its name inside that context
 * @param meaning what the view means, one sentence
 * @param owner the team accountable for the view; empty means the owner of the context
 * @param inputs the facts it reads, sorted
 * @since 0.1
 */
public record ProjectionRecord(
        String context, String name, String meaning, Optional<Ownership> owner, List<FactId> inputs) {
    /**
     * Checks the names, sorts and copies the inputs.
     *
     * @throws IllegalArgumentException if a name is not lower-case words joined by hyphens, or the meaning is blank
     */
    public ProjectionRecord {
        HyphenatedName.require("context name", context);
        HyphenatedName.require("projection name", name);
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("a projection states its meaning");
        }
        inputs = inputs.stream().sorted().distinct().toList();
    }

    /**
     * Names the projection as a consumer.
     *
     * @return the consumer
     */
    public ConsumerId consumer() {
        return new ConsumerId(context, Optional.of(name));
    }
}
