package dev.concordat.core.store;

import dev.concordat.core.finding.Finding;
import java.util.Optional;

/**
 * What happened to one document that was to be published. Immutable and thread-safe.
 *
 * @param outcome what happened
 * @param path path of the document below the root of the store
 * @param finding why it was refused
 * @since 0.1
 */
public record PublicationResult(Outcome outcome, String path, Optional<Finding> finding) {
    /**
     * What can happen.
     *
     * @since 0.1
     */
    public enum Outcome {
        /** It was written. */
        PUBLISHED,
        /** The store says the same already. */
        ALREADY_PUBLISHED,
        /** It was not written. */
        REFUSED
    }

    static PublicationResult published(String path) {
        return new PublicationResult(Outcome.PUBLISHED, path, Optional.empty());
    }

    static PublicationResult already(String path) {
        return new PublicationResult(Outcome.ALREADY_PUBLISHED, path, Optional.empty());
    }

    static PublicationResult refused(String path, Finding finding) {
        return new PublicationResult(Outcome.REFUSED, path, Optional.of(finding));
    }
}
