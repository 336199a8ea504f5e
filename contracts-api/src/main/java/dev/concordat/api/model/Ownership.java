package dev.concordat.api.model;

import java.util.List;
import java.util.Optional;

/**
 * The team accountable, and whom to call when it does not answer. Immutable and thread-safe.
 *
 * @param team the team, not blank
 * @param contact where it is reached
 * @param escalation whom to call next, first one first
 * @since 0.1
 */
public record Ownership(String team, Optional<String> contact, List<EscalationStep> escalation) {
    /**
     * Checks the team.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Ownership {
        if (team.isBlank()) {
            throw new IllegalArgumentException("an owner names a team");
        }
        escalation = List.copyOf(escalation);
    }

    /**
     * Gives the owner in words for a message.
     *
     * @return such as {@code billing-core (billing-core@shop.example)}
     */
    public String inWords() {
        return contact.map(where -> team + " (" + where + ")").orElse(team);
    }
}
