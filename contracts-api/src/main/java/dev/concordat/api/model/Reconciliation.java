package dev.concordat.api.model;

import dev.concordat.api.HyphenatedName;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;

/**
 * Against what facts are compared regularly, by business key. Immutable and thread-safe.
 *
 * @param name its name, in lower-case words joined by hyphens
 * @param against the other side: a fact or dataset, or a system in words
 * @param every how often, positive
 * @since 0.1
 */
public record Reconciliation(String name, String against, Duration every) {
    /**
     * Checks all three.
     *
     * @throws IllegalArgumentException if the name is not well-formed, the other side blank, or the time not positive
     */
    public Reconciliation {
        HyphenatedName.require("reconciliation name", name);
        if (against.isBlank()) {
            throw new IllegalArgumentException("a reconciliation names the other side");
        }
        PositiveDuration.require("the time between reconciliations", every);
    }
}
