package dev.concordat.api.expectation;

import dev.concordat.api.HyphenatedName;
import java.util.Optional;

/**
 * Names a consumer: a context, or one projection inside it, written {@code finance} or
 * {@code finance/revenue-recognition}. Immutable and thread-safe.
 *
 * @param context the consumer's context
 * @param projection the projection, if the expectation belongs to one
 * @since 0.1
 */
public record ConsumerId(String context, Optional<String> projection) {
    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException if one is not lower-case words joined by hyphens
     */
    public ConsumerId {
        HyphenatedName.require("context name", context);
        projection.ifPresent(name -> HyphenatedName.require("projection name", name));
    }

    /**
     * Reads {@code context} or {@code context/projection}.
     *
     * @param text the name
     * @return the consumer
     * @throws IllegalArgumentException if a part is not lower-case words joined by hyphens
     */
    public static ConsumerId parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new ConsumerId(text, Optional.empty())
                : new ConsumerId(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return projection.map(name -> context + "/" + name).orElse(context);
    }
}
