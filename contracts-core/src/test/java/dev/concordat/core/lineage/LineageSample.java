package dev.concordat.core.lineage;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An output of one projection, its one input, and what a check says of them. */
final class LineageSample {
    static final FactId INPUT = FactId.parse("billing/invoice-issued");
    static final FactId OUTPUT = FactId.parse("finance/monthly-revenue");
    static final FactId DATASET = FactId.parse("catalogue/product");

    private LineageSample() {}

    static ProjectionRecord projection(ReferenceVersion... reference) {
        return new ProjectionRecord(
                "finance", "revenue", "what was billed", Optional.empty(), List.of(INPUT), List.of(reference));
    }

    static SemanticContract.Builder contract(FactId fact, String version) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact).version(Version.parse(version));
        return builder;
    }

    static SemanticContract.Builder input() {
        return contract(INPUT, "1.2.0");
    }

    static SemanticContract.Builder output() {
        return contract(OUTPUT, "1.0.0");
    }

    static Field text(String name) {
        return Field.required(name, new ScalarType(ScalarKind.TEXT));
    }

    static FieldLineage derived(String field, String from, Map<String, String> lifts) {
        return new FieldLineage(field, INPUT, List.of(from), "copied", 1, false, lifts);
    }

    static FreshnessPromises fresh(FactClock clock, int hours) {
        return new FreshnessPromises.Promised(
                clock,
                Duration.ofHours(hours),
                Optional.empty(),
                Percentage.ALL,
                FreshnessPromises.Promised.DEFAULT_WINDOW,
                Optional.empty());
    }

    static Findings check(SemanticContract.Builder output, SemanticContract.Builder input) {
        return LineageCheck.of(projection(), output.build(), List.of(input.build()), List.of())
                .report();
    }

    static List<String> whats(Findings findings) {
        return findings.stream().map(Finding::what).toList();
    }
}
