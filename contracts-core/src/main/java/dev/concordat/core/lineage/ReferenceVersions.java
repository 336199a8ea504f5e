package dev.concordat.core.lineage;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the versions a projection looks things up in are there, and read as its inputs read them. */
final class ReferenceVersions {
    private final Lineage lineage;

    ReferenceVersions(Lineage lineage) {
        this.lineage = lineage;
    }

    void checkPublished(List<SemanticContract> datasets) {
        Map<FactId, TreeSet<Version>> published = datasets.stream()
                .collect(Collectors.groupingBy(
                        SemanticContract::fact,
                        Collectors.mapping(SemanticContract::version, Collectors.toCollection(TreeSet::new))));
        for (ReferenceVersion reference : lineage.projection.reference()) {
            TreeSet<Version> versions = published.getOrDefault(reference.dataset(), new TreeSet<>());
            if (!versions.contains(reference.version())) {
                lineage.error(
                        LineageRule.REFERENCE_NOT_PUBLISHED,
                        place(),
                        "expected " + reference.dataset() + " " + reference.version()
                                + " to be published, but it is not; "
                                + NearestName.hint(
                                        reference.version().toString(),
                                        versions.stream().map(Version::toString).toList()),
                        "correct the version, or ask context "
                                + reference.dataset().context() + " to publish it");
            } else if (versions.last().compareTo(reference.version()) > 0) {
                boolean major = versions.last().major() > reference.version().major();
                lineage.found.add(Finding.error(
                                LineageRule.REFERENCE_OUTDATED,
                                place(),
                                "expected the latest version of " + reference.dataset() + ", which is "
                                        + versions.last() + ", but " + reference.version() + " is read",
                                "read what changed, then raise the version in @ReferenceData")
                        .as(major ? Severity.WARNING : Severity.INFO));
            }
        }
    }

    void checkClocks() {
        for (ReferenceVersion reference : lineage.projection.reference()) {
            for (SemanticContract input : lineage.inputs()) {
                input.quality().stream()
                        .map(guarantee -> guarantee.rule())
                        .filter(QualityRule.Reference.class::isInstance)
                        .map(QualityRule.Reference.class::cast)
                        .filter(rule -> rule.dataset().equals(reference.dataset()) && rule.asOf() != reference.asOf())
                        .forEach(rule -> lineage.error(
                                LineageRule.REFERENCE_AS_OF_DIFFERS,
                                place(),
                                "expected " + reference.dataset() + " as of "
                                        + rule.asOf().inWords() + ", as field "
                                        + rule.field() + " of " + Lineage.name(input) + " is looked up, but it is read"
                                        + " as of " + reference.asOf().inWords(),
                                "read it as of " + rule.asOf() + " in @ReferenceData"));
            }
        }
    }

    private String place() {
        return "projection " + lineage.projection.consumer();
    }
}
