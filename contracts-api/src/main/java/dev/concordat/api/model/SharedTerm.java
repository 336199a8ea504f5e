package dev.concordat.api.model;

import dev.concordat.api.HyphenatedName;
import dev.concordat.api.Stance;
import java.util.Optional;

/**
 * How a word relates to a word of another context. Immutable and thread-safe.
 *
 * @param with the other context
 * @param stance how they relate
 * @param reason why, not blank
 * @param theirWord the word the other context uses; empty means the same
 * @since 0.1
 */
public record SharedTerm(String with, Stance stance, String reason, Optional<String> theirWord) {
    /**
     * Checks the context and the reason.
     *
     * @throws IllegalArgumentException if the name is not well-formed or the reason blank
     */
    public SharedTerm {
        HyphenatedName.require("context name", with);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a shared word says why it relates as it does");
        }
    }
}
