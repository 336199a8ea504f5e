package dev.concordat.api.expectation;

import dev.concordat.api.FactId;
import dev.concordat.api.HyphenatedName;
import dev.concordat.api.model.Ownership;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An integrated view owned by the consumer that needs it. Immutable and thread-safe.
 *
 * @param context the context it belongs to
 * @param name its name inside that context
 * @param meaning what the view means, one sentence
 * @param owner the team accountable for the view; empty means the owner of the context
 * @param inputs the facts and datasets it reads, sorted
 * @param reference the datasets it looks things up in, sorted
 * @since 0.1
 */
public record ProjectionRecord(
        String context,
        String name,
        String meaning,
        Optional<Ownership> owner,
        List<FactId> inputs,
        List<ReferenceVersion> reference) {
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
        reference = reference.stream()
                .sorted(Comparator.comparing(ReferenceVersion::dataset).thenComparing(ReferenceVersion::version))
                .distinct()
                .toList();
    }

    /**
     * States a projection that looks nothing up.
     *
     * @param context the context it belongs to
     * @param name its name inside that context
     * @param meaning what the view means
     * @param owner the team accountable for the view
     * @param inputs the facts it reads
     */
    public ProjectionRecord(
            String context, String name, String meaning, Optional<Ownership> owner, List<FactId> inputs) {
        this(context, name, meaning, owner, inputs, List.of());
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
