package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ContextRecord;
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
    private final Optional<ContextRecord> consumer;

    private ExpectationCheck(Reliance reliance, Optional<ContextRecord> consumer) {
        this.reliance = reliance;
        this.consumer = consumer;
    }

    /**
     * Prepares the check.
     *
     * @param expectation what the consumer relies on
     * @param owner the team accountable for the consumer, for the messages; empty if not known
     * @return the check
     */
    public static ExpectationCheck of(ConsumerExpectation expectation, Optional<Ownership> owner) {
        return new ExpectationCheck(new Reliance(expectation, owner), Optional.empty());
    }

    /**
     * Adds the record of the consumer's context, so that words both contexts define can be compared.
     *
     * @param context the record
     * @return the check with it
     */
    public ExpectationCheck inContext(ContextRecord context) {
        return new ExpectationCheck(reliance, Optional.of(context));
    }

    /**
     * Compares with a contract, where the record of its context is not at hand: an answer of the owner that is relied on
     * cannot be compared, and that is a warning.
     *
     * @param contract what the producer promises
     * @return the findings; errors are reliances the contract does not cover
     */
    public Findings against(SemanticContract contract) {
        return against(contract, Optional.empty());
    }

    /**
     * Compares with a contract and the record of its context. Each finding names both sides and what either can do.
     *
     * @param contract what the producer promises
     * @param context the record of the contract's context
     * @return the findings; errors are reliances the contract does not cover
     */
    public Findings against(SemanticContract contract, ContextRecord context) {
        return against(contract, Optional.of(context));
    }

    private Findings against(SemanticContract contract, Optional<ContextRecord> producer) {
        Mismatches found = new Mismatches(reliance, contract);
        Relied relied = Relied.of(reliance.expectation(), contract, producer, consumer);
        Statements.ALL.forEach(statement -> statement.ofReliance(relied, found));
        return found.findings();
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
     * @return true if it was never confirmed, on a day that has not come, or more than {@value #STALE_AFTER_DAYS} days ago
     */
    public static boolean isStale(ConsumerExpectation expectation, LocalDate today) {
        return expectation
                .confirmedOn()
                // A day that has not come confirms nothing; one day is left for time zones.
                .map(day -> day.isAfter(today.plusDays(1)) || ChronoUnit.DAYS.between(day, today) > STALE_AFTER_DAYS)
                .orElse(true);
    }
}
