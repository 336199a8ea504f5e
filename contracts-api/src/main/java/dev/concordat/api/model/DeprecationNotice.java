package dev.concordat.api.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Announces the end of a fact, dataset or field. The names follow the CloudEvents deprecation extension. Immutable and
 * thread-safe.
 *
 * @param from the day from which it should no longer be used
 * @param sunset the day before which it is not removed, not before {@code from}
 * @param replacement what to use instead: a fact id, or the path of a field
 * @param reason why; there if there is no replacement
 * @param migration where moving is described
 * @since 0.1
 */
public record DeprecationNotice(
        LocalDate from,
        LocalDate sunset,
        Optional<String> replacement,
        Optional<String> reason,
        Optional<String> migration) {
    /**
     * Checks the days and that consumers are told what to do.
     *
     * @throws IllegalArgumentException if the sunset is before the start, or there is neither replacement nor reason
     */
    public DeprecationNotice {
        if (sunset.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the sunset must not be before the deprecation of " + from + ", but was " + sunset);
        }
        if (replacement.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("a deprecation names a replacement or gives a reason");
        }
    }

    /**
     * Gives the announcement in words for a message.
     *
     * @return such as {@code deprecated from 2026-12-01, gone from 2027-06-01, use amount}
     */
    public String inWords() {
        return "deprecated from " + from + ", may be gone from " + sunset
                + replacement.map(one -> ", replaced by " + one).orElse("")
                + reason.map(one -> ", because " + one).orElse("");
    }
}
