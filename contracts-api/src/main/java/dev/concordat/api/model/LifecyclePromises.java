package dev.concordat.api.model;

import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import dev.concordat.api.RefreshMode;
import java.time.Duration;
import java.util.List;

/**
 * How the things a contract speaks of come and go.
 *
 * @since 0.1
 */
public sealed interface LifecyclePromises {
    /**
     * What may precede and follow a fact for the same business key. Facts not named in any lifecycle of the context do
     * not count.
     *
     * @param first whether the life of a key can start with it
     * @param after the facts one of which comes last before it, sorted
     * @param then the facts one of which may come next, sorted
     * @param last whether the life of a key can end with it
     * @since 0.1
     */
    record OfFact(boolean first, List<FactId> after, List<FactId> then, boolean last) implements LifecyclePromises {
        /**
         * Sorts and checks the facts.
         *
         * @throws IllegalArgumentException if nothing can precede it and it does not start, or nothing can follow it and
         *     it does not end
         */
        public OfFact {
            after = after.stream().sorted().distinct().toList();
            then = then.stream().sorted().distinct().toList();
            if (!first && after.isEmpty()) {
                throw new IllegalArgumentException("a fact that is not first comes after another, but none is named");
            }
            if (!last && then.isEmpty()) {
                throw new IllegalArgumentException("a fact that is not last is followed by another, but none is named");
            }
        }
    }

    /**
     * How a dataset is refreshed.
     *
     * @param refresh the longest time between two refreshes, positive
     * @param mode what a refresh brings
     * @since 0.1
     */
    record OfDataset(Duration refresh, RefreshMode mode) implements LifecyclePromises {
        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public OfDataset {
            PositiveDuration.require("the time between two refreshes", refresh);
        }
    }
}
