package dev.concordat.api.model;

import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The team accountable, when it answers, and whom to call when it does not. Immutable and thread-safe.
 *
 * @param team the team, not blank
 * @param contact where it is reached
 * @param escalation whom to call next, first one first
 * @param hours when the team answers
 * @param confirmedOn the day on which somebody last checked that this is true
 * @param confirmEvery how often it is checked, positive
 * @since 0.1
 */
public record Ownership(
        String team,
        Optional<String> contact,
        List<EscalationStep> escalation,
        Optional<SupportHours> hours,
        Optional<LocalDate> confirmedOn,
        Duration confirmEvery) {
    /** How often ownership is confirmed unless said otherwise: every 180 days. */
    public static final Duration DEFAULT_CONFIRM_EVERY = Duration.ofDays(180);

    /**
     * Checks the team and the time.
     *
     * @throws IllegalArgumentException if the team is blank, the time not positive, or one is called twice
     */
    public Ownership {
        if (team.isBlank()) {
            throw new IllegalArgumentException("an owner names a team, but was \"" + team + "\"");
        }
        PositiveDuration.require("the time between confirmations", confirmEvery);
        escalation = List.copyOf(escalation);
        if (escalation.stream().map(EscalationStep::to).distinct().count() != escalation.size()) {
            throw new IllegalArgumentException("an escalation path calls each one once, but was "
                    + escalation.stream().map(EscalationStep::to).toList());
        }
    }

    /**
     * States team, contact and escalation only.
     *
     * @param team the team
     * @param contact where it is reached
     * @param escalation whom to call next
     */
    public Ownership(String team, Optional<String> contact, List<EscalationStep> escalation) {
        this(team, contact, escalation, Optional.empty(), Optional.empty(), DEFAULT_CONFIRM_EVERY);
    }

    /**
     * Says whether the ownership has to be confirmed again.
     *
     * @param today the day
     * @return true if it was confirmed once, and longer ago than it may be
     */
    public boolean isOverdue(LocalDate today) {
        return confirmedOn
                .map(day -> today.isAfter(day.plusDays(confirmEvery.toDays())))
                .orElse(false);
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
