package dev.concordat.api.model;

import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * A level of service. Whatever is not stated is no promise; freshness is stated on its own. Immutable and thread-safe.
 *
 * @param completeness how many of the things that happened become facts
 * @param quality how many facts keep all quality guarantees
 * @param schemaStability how long a major version stays readable as it is, positive
 * @param incidentResponse within what time somebody works on an incident, positive
 * @param window the time over which percentages count, positive
 * @since 0.1
 */
public record ServiceLevelPromises(
        Optional<Percentage> completeness,
        Optional<Percentage> quality,
        Optional<Duration> schemaStability,
        Optional<Duration> incidentResponse,
        Duration window) {
    /** The time over which percentages count unless said otherwise: 30 days. */
    public static final Duration DEFAULT_WINDOW = Duration.ofDays(30);

    /** Nothing is promised. */
    public static final ServiceLevelPromises NONE = new ServiceLevelPromises(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DEFAULT_WINDOW);

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public ServiceLevelPromises {
        PositiveDuration.require("schema stability", schemaStability);
        PositiveDuration.require("incident response", incidentResponse);
        PositiveDuration.require("the window", window);
    }
}
