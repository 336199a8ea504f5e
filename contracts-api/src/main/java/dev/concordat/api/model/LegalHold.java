package dev.concordat.api.model;

import java.time.LocalDate;

/**
 * Forbids erasing a value for a time. Immutable and thread-safe.
 *
 * @param reason why, not blank
 * @param approvedBy who approved it, not blank
 * @param until the day on which it ends
 * @since 0.1
 */
public record LegalHold(String reason, String approvedBy, LocalDate until) {
    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public LegalHold {
        if (reason.isBlank() || approvedBy.isBlank()) {
            throw new IllegalArgumentException("a legal hold has a reason and an approver");
        }
    }

    /**
     * Says whether it still holds.
     *
     * @param today the day
     * @return true before the day on which it ends
     */
    public boolean isActive(LocalDate today) {
        return today.isBefore(until);
    }
}
