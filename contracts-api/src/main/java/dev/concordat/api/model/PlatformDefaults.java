package dev.concordat.api.model;

import dev.concordat.api.Stage;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What those who run a platform may set for everybody: times and thresholds. There is no place in it for meaning,
 * identity or correction, and it can only make the library ask later, never sooner, so that nobody outside a context can
 * fail the build of its owner. Immutable and thread-safe.
 *
 * @param notice the notice by stage for contracts without a deprecation policy of their own, 90 days or more; a stage
 *     that is not named has the notice of the nearest named stage below, else {@link #LEAST_NOTICE}
 * @param coreConsumers how many consumers outside the context make a contract core, 5 or more
 * @param coreContexts how many contexts that rely on it make a contract core, 3 or more
 * @since 0.1
 */
public record PlatformDefaults(Map<Stage, Duration> notice, int coreConsumers, int coreContexts) {
    /** The notice unless said otherwise: 90 days. */
    public static final Duration LEAST_NOTICE = Duration.ofDays(90);

    /** How many consumers outside the context make a contract core, unless said otherwise: 5. */
    public static final int LEAST_CORE_CONSUMERS = 5;

    /** How many contexts that rely on it make a contract core, unless said otherwise: 3. */
    public static final int LEAST_CORE_CONTEXTS = 3;

    /** What holds where a platform says nothing. */
    public static final PlatformDefaults BUILT_IN =
            new PlatformDefaults(Map.of(), LEAST_CORE_CONSUMERS, LEAST_CORE_CONTEXTS);

    /**
     * Sorts the notices and checks that nothing is asked sooner than built in.
     *
     * @throws IllegalArgumentException if a number is below the one built in
     */
    public PlatformDefaults {
        notice = Collections.unmodifiableMap(new TreeMap<>(notice));
        if (notice.values().stream().anyMatch(time -> time.compareTo(LEAST_NOTICE) < 0)) {
            throw new IllegalArgumentException("a platform can lengthen the notice of 90 days, not shorten it");
        }
        if (coreConsumers < LEAST_CORE_CONSUMERS || coreContexts < LEAST_CORE_CONTEXTS) {
            throw new IllegalArgumentException("a platform can ask more of a contract later than at "
                    + LEAST_CORE_CONSUMERS + " consumers or " + LEAST_CORE_CONTEXTS + " contexts, not sooner, but was "
                    + coreConsumers + " and " + coreContexts);
        }
    }

    /**
     * Gives the notice the platform states for a stage.
     *
     * @param stage the stage
     * @return its notice, else that of the nearest named stage below
     */
    public Optional<Duration> noticeOf(Stage stage) {
        return notice.entrySet().stream()
                .filter(one -> one.getKey().compareTo(stage) <= 0)
                .map(Map.Entry::getValue)
                .reduce((lower, higher) -> higher);
    }
}
