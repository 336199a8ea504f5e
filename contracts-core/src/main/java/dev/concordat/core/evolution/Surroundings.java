package dev.concordat.core.evolution;

import dev.concordat.core.store.ContractStore;
import java.time.LocalDate;
import java.util.List;

/**
 * What a version is judged in.
 *
 * @param store where replacements are looked up
 * @param dependents who relies on the fact
 * @param today the day to count from
 */
record Surroundings(ContractStore store, List<Dependent> dependents, LocalDate today) {}
