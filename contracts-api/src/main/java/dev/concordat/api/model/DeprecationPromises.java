package dev.concordat.api.model;

import dev.concordat.api.PositiveDuration;
import dev.concordat.api.Stage;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long before its end something is announced. Immutable and thread-safe.
 *
 * @param notice the time by stage, positive; a stage that is not named has the notice of the nearest named stage below
 * @param replacementRequired whether an announcement always names a replacement; else a reason is enough
 * @since 0.1
 */
public record DeprecationPromises(Map<Stage, Duration> notice, boolean replacementRequired) {
    /**
     * Sorts and checks the times.
     *
     * @throws IllegalArgumentException if there is none, one is not positive, or a higher stage has less notice
     */
    public DeprecationPromises {
        notice = Collections.unmodifiableMap(new TreeMap<>(notice));
        if (notice.isEmpty()) {
            throw new IllegalArgumentException("a deprecation policy gives the notice of at least one stage");
        }
        Duration before = Duration.ZERO;
        for (Map.Entry<Stage, Duration> one : notice.entrySet()) {
            PositiveDuration.require("notice", one.getValue());
            if (one.getValue().compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "a higher stage must not have less notice than a lower one, but " + one.getKey() + " has");
            }
            before = one.getValue();
        }
    }

    /**
     * Gives the notice of a stage.
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
