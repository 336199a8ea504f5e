package dev.concordat.api.model;

import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.PositiveDuration;
import dev.concordat.api.PrivacyClass;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Whose personal data a field holds, what for, for how long, and what erasure does to it. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface PrivacyStatement {
    /**
     * Gives the class.
     *
     * @return a class above {@link PrivacyClass#NOT_PERSONAL}
     */
    PrivacyClass classification();

    /**
     * Names the kind of person.
     *
     * @return such as {@code customer}, not blank
     */
    String subject();

    /**
     * Says what erasure does.
     *
     * @return {@link Erasure#NOT_STATED} unless said otherwise
     */
    @Value.Default
    default Erasure erasure() {
        return Erasure.NOT_STATED;
    }

    /**
     * Says how directly the value leads to the person.
     *
     * @return {@link Identifiability#NOT_STATED} unless said otherwise
     */
    @Value.Default
    default Identifiability identifies() {
        return Identifiability.NOT_STATED;
    }

    /**
     * Lists what the value may be used for.
     *
     * @return purpose ids or kinds; empty means not stated
     */
    List<String> purposes();

    /**
     * Says how long the value is kept after the fact occurred.
     *
     * @return the time, positive
     */
    Optional<Duration> retention();

    /**
     * Says on which legal ground the value is kept in spite of an erasure.
     *
     * @return the ground; only with {@link Erasure#RETAIN}
     */
    Optional<String> retainedBecause();

    /**
     * Gives the hold that forbids erasing it for a time.
     *
     * @return the hold
     */
    Optional<LegalHold> hold();

    /**
     * Gives the category in a taxonomy.
     *
     * @return {@code taxonomy:term} such as {@code fides:user.contact.email}
     */
    Optional<String> category();

    /** Refuses statements that contradict themselves. */
    @Value.Check
    default void check() {
        if (subject().isBlank()) {
            throw new IllegalArgumentException("personal data names its subject, such as \"customer\"");
        }
        PositiveDuration.require("retention", retention());
        if (retainedBecause().isPresent() && erasure() != Erasure.RETAIN) {
            throw new IllegalArgumentException(
                    "a ground to keep a value goes with erasure RETAIN, but the erasure is " + erasure());
        }
        if (category().filter(term -> !Pattern.matches("[^:\\s]+:\\S+", term)).isPresent()) {
            throw new IllegalArgumentException("a category is written taxonomy:term, such as fides:user.contact.email,"
                    + " but was \"" + category().get() + "\"");
        }
    }

    /**
     * States class, subject and erasure only.
     *
     * @param classification the class
     * @param subject the kind of person
     * @param erasure what erasure does
     * @return the statement
     */
    static PrivacyStatement of(PrivacyClass classification, String subject, Erasure erasure) {
        return builder()
                .classification(classification)
                .subject(subject)
                .erasure(erasure)
                .build();
    }

    /**
     * Starts a statement.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a statement; {@code classification} and {@code subject} are required. Not thread-safe. */
    final class Builder extends ImmutablePrivacyStatement.Builder {
        Builder() {}
    }
}
