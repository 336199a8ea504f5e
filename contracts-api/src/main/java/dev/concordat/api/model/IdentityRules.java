package dev.concordat.api.model;

import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * How a business key identifies. Whatever is not stated is no promise. Immutable and thread-safe.
 *
 * @param scope how far the key is unique
 * @param reuse whether it can come to stand for another thing
 * @param dedupWindow the longest time between a fact and its last duplicate, positive; of a consumer, how long it
 *     remembers
 * @since 0.1
 */
public record IdentityRules(KeyScope scope, KeyReuse reuse, Optional<Duration> dedupWindow) {
    /** Nothing is stated. */
    public static final IdentityRules NONE =
            new IdentityRules(KeyScope.NOT_STATED, KeyReuse.NOT_STATED, Optional.empty());

    /**
     * Checks the window.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public IdentityRules {
        PositiveDuration.require("the dedup window", dedupWindow);
    }
}
