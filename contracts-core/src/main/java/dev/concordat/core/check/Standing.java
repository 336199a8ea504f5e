package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How an expectation stands today. What it says of itself is not enough to bind a producer: only what the producer has
 * accepted, or once satisfied with a published version, does.
 *
 * @since 0.1
 */
public enum Standing {
    /** A request; binds nobody. */
    REQUESTED,
    /** Calls itself agreed, but nobody of the producer accepted it and no published version satisfies it; binds nobody. */
    NEVER_ACCEPTED,
    /** Agreed, but not confirmed for {@value ExpectationCheck#STALE_AFTER_DAYS} days; binds nobody. */
    STALE,
    /** Binds the producer. */
    BINDING,
    /** Withdrawn; binds nobody. */
    RETIRED;

    /**
     * Judges an expectation.
     *
     * @param expectation the expectation
     * @param accepted whether the producer is on record as having accepted it
     * @param versions the published versions of the fact
     * @param contexts the published records of the fact's context
     * @param today the day to count from
     * @return how it stands
     */
    public static Standing of(
            ConsumerExpectation expectation,
            boolean accepted,
            List<SemanticContract> versions,
            List<ContextRecord> contexts,
            LocalDate today) {
        return switch (expectation.state()) {
            case PROPOSED -> REQUESTED;
            case RETIRED -> RETIRED;
            case AGREED -> agreed(expectation, () -> accepted || isSatisfied(expectation, versions, contexts), today);
        };
    }

    private static Standing agreed(ConsumerExpectation expectation, BooleanSupplier accepted, LocalDate today) {
        if (ExpectationCheck.isStale(expectation, today)) {
            return STALE;
        }
        return accepted.getAsBoolean() ? BINDING : NEVER_ACCEPTED;
    }

    private static boolean isSatisfied(
            ConsumerExpectation expectation, List<SemanticContract> versions, List<ContextRecord> contexts) {
        ExpectationCheck check = ExpectationCheck.of(expectation, Optional.empty());
        return versions.stream()
                .anyMatch(version -> contexts.isEmpty()
                        ? !check.against(version).hasErrors()
                        : contexts.stream()
                                .anyMatch(context ->
                                        !check.against(version, context).hasErrors()));
    }
}
