package dev.concordat.testkit;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.SideBySideCheck;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Derived;
import dev.concordat.core.finding.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Another version of the fact, which is published beside the one under test.
 *
 * @param fact its class
 * @param emission runs the real code that emits it
 * @param writing writes what is emitted
 */
record OtherLine(Class<?> fact, Supplier<? extends Iterable<?>> emission, WrittenFacts writing) {

    /** Whether both versions say the same of each key. */
    void addTo(Sentences sentences, SemanticContract contract, Emission emitted) {
        Derived<SemanticContract> derived = Contracts.derive(fact);
        Optional<SemanticContract> other = derived.value();
        String name = other.map(SemanticContract::nameAndVersion).orElse(fact.getSimpleName());
        sentences.add(
                contract.nameAndVersion() + " says of each key what " + name
                        + " says, where both have it in the same unit and with the same meaning",
                () -> other.map(one -> compare(one, contract, emitted)).orElse(derived.findings()));
    }

    private Findings compare(SemanticContract other, SemanticContract contract, Emission emitted) {
        Emission beside = Emission.of(fact, emission, writing.forContract(Optional.of(other)), other.nameAndVersion());
        return beside.failure()
                .map(failure -> Findings.of(List.of(failure)))
                .orElseGet(() -> SideBySideCheck.of(other, contract).report(beside.facts(), emitted.facts()));
    }
}
