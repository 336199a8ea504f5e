package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Ownership;
import dev.concordat.core.check.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A consumer that relies on a fact, and how it stands. Immutable and thread-safe.
 *
 * @param expectation what it relies on
 * @param standing how the expectation stands today
 * @param since the day on which what it asks for was first published
 * @param owner who answers for the consumer, if known
 * @since 0.1
 */
public record Dependent(
        ConsumerExpectation expectation, Standing standing, LocalDate since, Optional<Ownership> owner) {

    /**
     * Says whether the producer is bound to it.
     *
     * @return true if the expectation is agreed and not stale
     */
    public boolean isBinding() {
        return standing == Standing.BINDING;
    }

    /**
     * Names the consumer.
     *
     * @return such as {@code finance/revenue-recognition (billed-amount)}
     */
    public String name() {
        return expectation.consumer() + " (" + expectation.name() + ")";
    }
}
