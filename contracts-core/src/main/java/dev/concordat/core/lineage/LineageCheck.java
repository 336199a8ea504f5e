package dev.concordat.core.lineage;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks what the output of a projection says against its inputs: a promise no input backs cannot be kept, exclusions of
 * use are inherited, and a derivation follows the meaning it was written for. What is not stated is not checked.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * LineageCheck.inStore(store, projection, output).report().verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class LineageCheck {
    private final ProjectionRecord projection;
    private final SemanticContract output;
    private final SortedMap<FactId, SemanticContract> inputs;
    private final List<ConsumerExpectation> expectations;
    private final Optional<List<SemanticContract>> datasets;
    private final Set<FactId> published;
    private final Optional<LocalDate> today;

    private LineageCheck(
            ProjectionRecord projection,
            SemanticContract output,
            SortedMap<FactId, SemanticContract> inputs,
            List<ConsumerExpectation> expectations,
            Optional<List<SemanticContract>> datasets,
            Set<FactId> published,
            Optional<LocalDate> today) {
        this.projection = projection;
        this.output = output;
        this.inputs = inputs;
        this.expectations = expectations;
        this.datasets = datasets;
        this.published = published;
        this.today = today;
    }

    /**
     * Prepares the check.
     *
     * @param projection the projection
     * @param output what it publishes
     * @param inputs published contracts; of each the highest version counts, and what the projection does not declare
     *     as input is left out
     * @param expectations what the projection relies on; empty means that it is not compared with derivations
     * @return the check
     * @throws IllegalArgumentException if the output or an expectation belongs to somebody else
     */
    public static LineageCheck of(
            ProjectionRecord projection,
            SemanticContract output,
            List<SemanticContract> inputs,
            List<ConsumerExpectation> expectations) {
        if (!output.fact().context().equals(projection.context())
                || output.projection()
                        .filter(name -> !name.equals(projection.name()))
                        .isPresent()) {
            throw new IllegalArgumentException("expected an output of " + projection.consumer() + ", but "
                    + output.fact() + " is one of " + output.fact().context()
                    + output.projection().map(name -> "/" + name).orElse(""));
        }
        expectations.stream()
                .filter(one -> !one.consumer().equals(projection.consumer()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("expected expectations of " + projection.consumer() + ", but "
                            + other.name() + " is one of " + other.consumer());
                });
        Set<FactId> declared = new HashSet<>(projection.inputs());
        SortedMap<FactId, SemanticContract> latest = new TreeMap<>();
        for (SemanticContract input : inputs) {
            if (declared.contains(input.fact())) {
                latest.merge(
                        input.fact(),
                        input,
                        (one, other) -> one.version().compareTo(other.version()) < 0 ? other : one);
            }
        }
        return new LineageCheck(
                projection,
                output,
                latest,
                List.copyOf(expectations),
                Optional.empty(),
                inputs.stream().map(SemanticContract::fact).collect(Collectors.toUnmodifiableSet()),
                Optional.empty());
    }

    /**
     * Prepares the check with everything published.
     *
     * @param store the store
     * @param projection the projection, published or not
     * @param output what it publishes, published or not
     * @return the check
     * @throws IllegalArgumentException if the output belongs to another projection
     */
    public static LineageCheck inStore(ContractStore store, ProjectionRecord projection, SemanticContract output) {
        return inStoreAt(store, projection, output, Instant.MAX);
    }

    /**
     * Prepares the check with the contracts that were published at a time.
     *
     * @param store the store
     * @param projection the projection, published or not
     * @param output what it publishes, published or not
     * @param until contracts published later are left out
     * @return the check
     * @throws IllegalArgumentException if the output belongs to another projection
     */
    public static LineageCheck inStoreAt(
            ContractStore store, ProjectionRecord projection, SemanticContract output, Instant until) {
        List<SemanticContract> contracts = store.contracts().stream()
                .filter(one -> !one.publication().at().isAfter(until))
                .map(Published::document)
                .toList();
        Set<FactId> looked = new HashSet<>();
        projection.reference().stream().map(ReferenceVersion::dataset).forEach(looked::add);
        return of(
                        projection,
                        output,
                        contracts,
                        store.expectations().stream()
                                .map(Published::document)
                                .filter(one -> one.consumer().equals(projection.consumer()))
                                .toList())
                .withDatasets(contracts.stream()
                        .filter(one -> looked.contains(one.fact()))
                        .toList());
    }

    /**
     * Adds the datasets the projection looks things up in, so that their versions are checked.
     *
     * @param allVersions every published version
     * @return a new check
     */
    public LineageCheck withDatasets(List<SemanticContract> allVersions) {
        return new LineageCheck(
                projection, output, inputs, expectations, Optional.of(List.copyOf(allVersions)), published, today);
    }

    /**
     * Judges the announced end of an input by the day: a warning until the output would have to announce its own end, its
     * notice before the input's sunset, and an error from then on. Without a day it is an error at once.
     *
     * @param day the day
     * @return a new check
     */
    public LineageCheck on(LocalDate day) {
        return new LineageCheck(projection, output, inputs, expectations, datasets, published, Optional.of(day));
    }

    /**
     * Checks everything.
     *
     * @return the findings; errors are what cannot be kept or does not exist
     */
    public Findings report() {
        Lineage lineage = new Lineage(projection, output, inputs);
        new LineageGaps(lineage, expectations, published).check();
        new FreshnessOfInputs(lineage).check();
        new CorrectionOfInputs(lineage).check();
        new StabilityOfInputs(lineage, today).check();
        new CoverageOfInputs(lineage).check();
        new ProtectionOfInputs(lineage).check();
        new InheritedExclusions(lineage).check();
        new DerivedMeanings(lineage).check();
        ReferenceVersions references = new ReferenceVersions(lineage);
        references.checkClocks();
        datasets.ifPresent(references::checkPublished);
        return Findings.of(lineage.found);
    }
}
