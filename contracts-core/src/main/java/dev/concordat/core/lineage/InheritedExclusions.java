package dev.concordat.core.lineage;

import dev.concordat.api.PurposeKind;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an input is not suitable for, what is derived from it is not suitable for either. */
final class InheritedExclusions {
    private final Lineage lineage;

    InheritedExclusions(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        lineage.inputs().forEach(this::check);
    }

    private void check(SemanticContract input) {
        List<FieldLineage> derivations = lineage.from(input);
        SortedMap<String, SortedSet<String>> missing = new TreeMap<>();
        for (FieldLineage derived : derivations) {
            SortedSet<String> excluded = excluded(input, derived.from());
            excluded.stream()
                    .filter(one -> !derived.lifts().containsKey(one) && !repeated(derived.field(), one))
                    .forEach(one ->
                            missing.computeIfAbsent(one, any -> new TreeSet<>()).add(derived.field()));
            derived.lifts().keySet().stream()
                    .filter(lift -> !excluded.contains(lift))
                    .forEach(lift -> unfounded(derived, lift, excluded));
        }
        if (derivations.isEmpty()) {
            excluded(input, List.of()).stream()
                    .filter(one -> !isExcludedBy(lineage.output.meaning(), one))
                    .forEach(one -> missing.put(one, new TreeSet<>()));
        }
        missing.forEach((excluded, fields) -> report(input, excluded, fields));
    }

    private static SortedSet<String> excluded(SemanticContract input, List<String> paths) {
        SortedSet<String> excluded = new TreeSet<>();
        input.meaning().ifPresent(meaning -> excluded.addAll(meaning.notSuitableFor()));
        paths.forEach(path -> input.field(path)
                .flatMap(Field::meaning)
                .ifPresent(meaning -> excluded.addAll(meaning.notSuitableFor())));
        return excluded;
    }

    private boolean repeated(String field, String excluded) {
        return isExcludedBy(lineage.output.meaning(), excluded)
                || isExcludedBy(lineage.output.field(field).flatMap(Field::meaning), excluded);
    }

    private static boolean isExcludedBy(Optional<BusinessMeaning> meaning, String excluded) {
        return meaning.filter(one -> one.notSuitableFor().contains(excluded)).isPresent();
    }

    private void report(SemanticContract input, String excluded, SortedSet<String> fields) {
        lineage.error(
                LineageRule.EXCLUSION_NOT_INHERITED,
                lineage.place(),
                "expected what is derived from " + input.fact() + " to be not suitable for " + excluded
                        + ", as the input says, but "
                        + (fields.isEmpty()
                                ? "the output does not say so"
                                : "nothing is said of it on " + String.join(", ", fields)),
                "repeat notFor = \"" + excluded + "\"" + declaring(excluded)
                        + ", or lift it in @DerivedFrom with a reason");
    }

    /** Kinds of purposes are known everywhere; other purposes only where they are declared. */
    private String declaring(String excluded) {
        return Arrays.stream(PurposeKind.values()).anyMatch(kind -> kind.id().equals(excluded))
                ? ""
                : " and declare it with @Purpose in context "
                        + lineage.output.fact().context() + ", unless it is there";
    }

    private void unfounded(FieldLineage derived, String lift, SortedSet<String> excluded) {
        lineage.found.add(Finding.error(
                        LineageRule.LIFT_WITHOUT_EXCLUSION,
                        lineage.place(derived.field()),
                        "expected to lift what " + derived.input() + " excludes, but it does not exclude \"" + lift
                                + "\"; " + NearestName.hint(lift, excluded),
                        "remove the lift, or correct its name")
                .as(Severity.WARNING));
    }
}
