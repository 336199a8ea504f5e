package dev.concordat.testkit;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.Staging;

/**
 * The class that declares a fact. Another one that declares the same would replace its contract where documents wait to
 * be published, and the order of tests would decide which of the two is.
 *
 * @param type the class
 * @param contract what was derived from it
 */
record DeclaringClass(Class<?> type, SemanticContract contract) {
    Findings claim(Staging staging) {
        return Findings.of(staging.claim(contract, type.getName(), this::declaresTheSame).stream()
                .map(this::twice)
                .toList());
    }

    /** A class that was renamed or removed since the last run declares nothing any more. */
    private boolean declaresTheSame(String className) {
        try {
            return Contracts.derive(Class.forName(className, false, type.getClassLoader())).value().stream()
                    .anyMatch(other -> other.fact().equals(contract.fact())
                            && other.version().major() == contract.version().major());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private Finding twice(String other) {
        return Finding.error(
                TestRule.FACT_DECLARED_TWICE,
                contract.nameAndVersion(),
                "expected one class to declare the fact, but " + other + " does as well as " + type.getName(),
                "keep one of them, or give one another name or another major version; until then the contract of "
                        + other + " stays where it can be published from");
    }
}
