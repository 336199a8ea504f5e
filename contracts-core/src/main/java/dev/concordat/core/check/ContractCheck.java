package dev.concordat.core.check;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import java.time.LocalDate;

/**
 * Checks a contract against itself: promises that contradict each other, that nobody could measure, or that say nothing.
 * What is not stated is not looked at, and nobody outside the context is asked. Immutable and thread-safe.
 *
 * <pre>{@code
 * ContractCheck.of(contract, context).report(LocalDate.now(clock)).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class ContractCheck {
    private final SemanticContract contract;
    private final ContextRecord context;

    private ContractCheck(SemanticContract contract, ContextRecord context) {
        this.contract = contract;
        this.context = context;
    }

    /**
     * Prepares the check.
     *
     * @param contract the contract
     * @param context the record of its context
     * @return the check
     * @throws IllegalArgumentException if the record is that of another context
     */
    public static ContractCheck of(SemanticContract contract, ContextRecord context) {
        if (!contract.fact().context().equals(context.name())) {
            throw new IllegalArgumentException("expected the record of context "
                    + contract.fact().context() + ", but it is that of " + context.name());
        }
        return new ContractCheck(contract, context);
    }

    /**
     * Reports what contradicts itself.
     *
     * @param today the day from which legal holds and confirmations of owners are counted
     * @return the findings; errors are contradictions and promises nobody can measure
     */
    public Findings report(LocalDate today) {
        Contradictions found = new Contradictions(contract);
        CheckedContract stated = new CheckedContract(contract, context, today);
        Statements.ALL.forEach(statement -> statement.ofContract(stated, found));
        return found.findings();
    }
}
