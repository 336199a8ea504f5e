package dev.concordat.core.evolution;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.store.ContractStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds a version of a contract against the published history of its fact, and against everybody who relies on it.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * EvolutionReport report = EvolutionCheck.inStore(store, contract, LocalDate.now(clock)).report();
 * report.breaking(Perspective.READER).forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
public final class EvolutionCheck {
    private final SemanticContract contract;
    private final History history;
    private final Surroundings surroundings;
    private final Severities severities;
    private final Baseline baseline;
    private final Optional<ContextRecord> context;

    private EvolutionCheck(
            SemanticContract contract,
            History history,
            Surroundings surroundings,
            Severities severities,
            Baseline baseline,
            Optional<ContextRecord> context) {
        this.contract = contract;
        this.history = history;
        this.surroundings = surroundings;
        this.severities = severities;
        this.baseline = baseline;
        this.context = context;
    }

    /**
     * Looks into a store for the history and the consumers.
     *
     * @param store the store
     * @param contract the version to look at, published or not
     * @param today the day to count notices from
     * @return the check
     */
    public static EvolutionCheck inStore(ContractStore store, SemanticContract contract, LocalDate today) {
        return new EvolutionCheck(
                contract,
                History.inStore(store, contract.fact()),
                new Surroundings(store, Dependents.inStore(store, contract.fact(), today), today),
                Severities.BUILT_IN,
                Baseline.none(),
                Optional.empty());
    }

    /**
     * Takes history and consumers as they are given; replacements by other facts are not looked up.
     *
     * @param history the history
     * @param dependents who relies on the fact
     * @param contract the version to look at
     * @param today the day to count notices from
     * @return the check
     */
    public static EvolutionCheck of(
            History history, List<Dependent> dependents, SemanticContract contract, LocalDate today) {
        return new EvolutionCheck(
                contract,
                history,
                new Surroundings(ContractStore.empty(), List.copyOf(dependents), today),
                Severities.BUILT_IN,
                Baseline.none(),
                Optional.empty());
    }

    /**
     * Weighs changes as a team has decided.
     *
     * @param adjusted the weights
     * @return the check with them
     */
    public EvolutionCheck weighedBy(Severities adjusted) {
        return new EvolutionCheck(contract, history, surroundings, adjusted, baseline, context);
    }

    /**
     * Allows what the owner has accepted for a time.
     *
     * @param accepted the exceptions
     * @return the check with them
     */
    public EvolutionCheck excepting(Baseline accepted) {
        return new EvolutionCheck(contract, history, surroundings, severities, accepted, context);
    }

    /**
     * Looks for words of the context that are defined otherwise than published, where the contract uses them.
     *
     * @param now the record of the contract's context as it is to be published
     * @return the check with it
     */
    public EvolutionCheck inContext(ContextRecord now) {
        return new EvolutionCheck(contract, history, surroundings, severities, baseline, Optional.of(now));
    }

    /**
     * Compares.
     *
     * @return everything that changed, and what is wrong with it
     */
    public EvolutionReport report() {
        return new EvolutionRun(contract, history, surroundings, severities, baseline, context).report();
    }

    /**
     * Compares, and throws if something has to be mended.
     *
     * @return the report
     * @throws dev.concordat.core.finding.FindingsException with all findings, if one is an error
     */
    public EvolutionReport verify() {
        EvolutionReport report = report();
        Findings findings = report.findings();
        findings.verify();
        return report;
    }
}
