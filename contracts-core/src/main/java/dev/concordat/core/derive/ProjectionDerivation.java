package dev.concordat.core.derive;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Projection;
import dev.concordat.api.Reads;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.Ownership;
import dev.concordat.core.finding.DeclarationRule;
import java.util.List;
import java.util.Optional;

/** From the package around a class to the record of its projection. */
final class ProjectionDerivation {
    private final Problems problems = new Problems();
    private final ClassView type;

    ProjectionDerivation(ClassView type) {
        this.type = type;
    }

    Derived<ProjectionRecord> derive() {
        ContextScope scope = ContextScope.of(type);
        Optional<PackageView> declaring = scope.projection();
        if (declaring.isEmpty()) {
            problems.error(
                    DeclarationRule.PROJECTION_NOT_DECLARED,
                    FactReading.place(type),
                    "expected @Projection on a package upwards, but found none",
                    "put @Projection(name = \"…\", meaning = \"…\", reads = …) into a package-info.java");
            return problems.with(Optional.empty());
        }
        String place = "package " + declaring.get().name();
        AnnotationView projection =
                declaring.get().annotations().find(Projection.class).orElseThrow();
        Optional<Ownership> owner =
                new OwnerDerivation(projection.nested("owner"), place + ", @Owner", problems).owner();
        List<FactId> inputs = projection.types("reads").stream()
                .flatMap(input -> input(input, place).stream())
                .toList();
        return problems.with(problems.checked(
                DeclarationRule.NAME_INVALID,
                place,
                () -> new ProjectionRecord(
                        /* context= */ scope.name(),
                        /* name= */ projection.text("name"),
                        projection.text("meaning"),
                        owner,
                        inputs,
                        reference(projection, place))));
    }

    private List<ReferenceVersion> reference(AnnotationView projection, String place) {
        return projection.nestedList("reference").stream()
                .flatMap(one -> problems
                        .checked(
                                DeclarationRule.LINEAGE_INVALID,
                                place + ", @ReferenceData",
                                () -> new ReferenceVersion(
                                        FactId.parse(one.text("dataset")),
                                        Version.parse(one.text("version")),
                                        one.constant("asOf", FactClock.class)))
                        .stream())
                .toList();
    }

    private Optional<FactId> input(ClassView input, String place) {
        Optional<AnnotationView> reads = input.annotations().find(Reads.class);
        if (reads.isEmpty()) {
            problems.error(
                    DeclarationRule.READS_NOT_DECLARED,
                    place + ", attribute reads",
                    "expected classes with @Reads, but " + input.simpleName() + " does not carry it",
                    "annotate " + input.simpleName() + " with @Reads, or take it out of the inputs");
            return Optional.empty();
        }
        return problems.checked(
                DeclarationRule.NAME_INVALID,
                place,
                () -> FactId.parse(reads.get().text("fact")));
    }
}
