package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Checks everything one consumer relies on against a contract. Whatever it does not rely on is not looked at. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Findings findings = ExpectationCheck.of(expectation, owner).against(contract);
 * findings.verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class ExpectationCheck {
    /** After so many days without confirmation an expectation is stale and blocks nobody. */
    public static final int STALE_AFTER_DAYS = 90;

    private final Reliance reliance;

    private ExpectationCheck(Reliance reliance) {
        this.reliance = reliance;
    }

    /**
     * Prepares the check.
     *
     * @param expectation what the consumer relies on
     * @param owner the team accountable for the consumer, for the messages; empty if not known
     * @return the check
     */
    public static ExpectationCheck of(ConsumerExpectation expectation, Optional<Ownership> owner) {
        return new ExpectationCheck(new Reliance(expectation, owner));
    }

    /**
     * Compares with a contract. Each finding names both sides and what either can do.
     *
     * @param contract what the producer promises
     * @return the findings; errors are reliances the contract does not cover
     */
    public Findings against(SemanticContract contract) {
        Mismatches mismatches = new Mismatches(reliance, contract);
        new FactReliance(reliance.expectation(), contract, mismatches).check();
        new FieldReliance(reliance.expectation(), contract, mismatches).check();
        new DeliveryReliance(reliance.expectation(), contract, mismatches).check();
        return mismatches.findings();
    }

    /**
     * Gives the consumer in words, as the findings do.
     *
     * @return such as {@code finance/revenue-recognition relies on it (agreed 2026-03-02, purpose
     *     revenue-recognition, owner finance-data)}
     */
    public String consumerInWords() {
        return reliance.inWords();
    }

    /**
     * Says whether an expectation was confirmed too long ago to bind anybody.
     *
     * @param expectation the expectation
     * @param today the day to count from
     * @return true if it was never confirmed or more than {@value #STALE_AFTER_DAYS} days ago
     */
    public static boolean isStale(ConsumerExpectation expectation, LocalDate today) {
        return expectation
                .confirmedOn()
                .map(day -> ChronoUnit.DAYS.between(day, today) > STALE_AFTER_DAYS)
                .orElse(true);
    }
}
