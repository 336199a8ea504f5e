package dev.concordat.api.model;

import dev.concordat.api.PositiveDuration;
import java.time.Duration;

/**
 * One step of an escalation path. Immutable and thread-safe.
 *
 * @param to who is called, not blank
 * @param within within what time they answer, positive
 * @since 0.1
 */
public record EscalationStep(String to, Duration within) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the name is blank or the time not positive
     */
    public EscalationStep {
        if (to.isBlank()) {
            throw new IllegalArgumentException("an escalation step names whom to call, but was \"" + to + "\"");
        }
        PositiveDuration.require("an escalation time", within);
    }
}
