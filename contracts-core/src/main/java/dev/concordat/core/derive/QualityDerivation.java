package dev.concordat.core.derive;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.core.finding.DeclarationRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads quality guarantees, of a producer or as a consumer relies on them. */
final class QualityDerivation {
    private final Problems problems;
    private final String place;
    private final List<QualityGuarantee> found = new ArrayList<>();

    QualityDerivation(Problems problems, String place) {
        this.problems = problems;
        this.place = place;
    }

    List<QualityGuarantee> guarantees(Annotations annotations) {
        annotations.find(Quality.class).ifPresent(quality -> {
            add(quality, "complete", "@Complete", one -> new QualityRule.Completeness(one.text("field")));
            add(
                    quality,
                    "ranges",
                    "@InRange",
                    one -> new QualityRule.Range(one.text("field"), bound(one, "min"), bound(one, "max")));
            add(
                    quality,
                    "patterns",
                    "@MatchesPattern",
                    one -> new QualityRule.Matching(one.text("field"), one.text("regex")));
            add(quality, "unique", "@Unique", one -> new QualityRule.Uniqueness(one.texts("value")));
            add(
                    quality,
                    "references",
                    "@References",
                    one -> new QualityRule.Reference(
                            one.text("field"),
                            FactId.parse(one.text("dataset")),
                            one.text("key"),
                            one.constant("asOf", FactClock.class)));
            add(
                    quality,
                    "compares",
                    "@Compares",
                    one -> new QualityRule.CrossField(
                            one.text("left"), one.constant("is", Comparison.class), one.text("right")));
        });
        return List.copyOf(found);
    }

    private void add(
            AnnotationView quality, String attribute, String name, Function<AnnotationView, QualityRule> rule) {
        String where = place + ", " + name;
        for (AnnotationView one : quality.nestedList(attribute)) {
            Optional<QualityRule> read =
                    problems.checked(DeclarationRule.QUALITY_INVALID, where, () -> rule.apply(one));
            problems.percentage(one, "percent", where)
                    .flatMap(target -> read.map(stated ->
                            new QualityGuarantee(stated, target, one.constant("severity", QualitySeverity.class))))
                    .ifPresent(found::add);
        }
    }

    /** A number that cannot be read is an illegal argument, as for every other part of a rule. */
    private static Optional<BigDecimal> bound(AnnotationView one, String attribute) {
        try {
            return one.statedText(attribute).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a decimal number in " + attribute + ", but was \"" + one.text(attribute) + "\"", e);
        }
    }
}
