package dev.concordat.api.model;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;

/**
 * Whose personal data a field holds and what erasure does to it. Immutable and thread-safe.
 *
 * @param classification the class
 * @param subject the kind of person, such as {@code customer}, not blank
 * @param erasure what erasure does
 * @since 0.1
 */
public record PrivacyStatement(PrivacyClass classification, String subject, Erasure erasure) {
    /**
     * Checks the subject.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public PrivacyStatement {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("personal data names its subject, such as \"customer\"");
        }
    }
}
