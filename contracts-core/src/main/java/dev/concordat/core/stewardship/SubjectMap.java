package dev.concordat.core.stewardship;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.StewardshipRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows who holds data of which kind of person, as far as published contracts and expectations say. All versions count,
 * because what was stored under an earlier one is still there. Immutable and thread-safe.
 *
 * <pre>{@code
 * SubjectHoldings customer = SubjectMap.of(store).of("customer");
 * Findings findings = customer.verify(run, today);
 * }</pre>
 *
 * @since 0.1
 */
public final class SubjectMap {
    private final SortedMap<FactId, List<SemanticContract>> versions = new TreeMap<>();
    private final List<ConsumerExpectation> expectations;
    private final ContractStore store;

    private SubjectMap(ContractStore store) {
        store.contracts().stream()
                .map(Published::document)
                .forEach(one -> versions.computeIfAbsent(one.fact(), any -> new ArrayList<>())
                        .add(one));
        expectations = store.expectations().stream()
                .map(Published::document)
                .filter(one -> one.state() != ExpectationState.RETIRED)
                .toList();
        this.store = store;
    }

    /**
     * Reads everything published.
     *
     * @param store the store
     * @return the map
     */
    public static SubjectMap of(ContractStore store) {
        return new SubjectMap(store);
    }

    /**
     * Finds everything that holds data of a kind of person.
     *
     * @param subject such as {@code customer}, as {@code @Personal} names it
     * @return the holdings in the order of erasure; with an error if no contract names such a person
     */
    public SubjectHoldings of(String subject) {
        TreeSet<String> known = new TreeSet<>();
        versions.values()
                .forEach(all -> all.forEach(contract -> contract.fieldsByPath().values().stream()
                        .flatMap(field -> field.privacy().stream())
                        .map(PrivacyStatement::subject)
                        .forEach(known::add)));
        if (!known.contains(subject)) {
            return new SubjectHoldings(
                    subject,
                    List.of(),
                    new ErasureOrder(),
                    List.of(Finding.error(
                            StewardshipRule.SUBJECT_UNKNOWN,
                            "subject " + subject,
                            "expected a kind of person that a contract names, but there is no \"" + subject + "\"; "
                                    + NearestName.hint(subject, known),
                            "correct the name")));
        }
        return new SubjectSearch(subject, versions, expectations, store).holdings();
    }
}
