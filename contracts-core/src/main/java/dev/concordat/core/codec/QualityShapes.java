package dev.concordat.core.codec;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactClock;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;

/** Guarantees about facts taken together. */
final class QualityShapes {
    static final Codec<QualityGuarantee> GUARANTEE = guarantee();

    private QualityShapes() {}

    private static Codec<QualityGuarantee> guarantee() {
        Codec<QualityRule> rules = new Cases<QualityRule>()
                .object("complete", QualityRule.Completeness.class, completeness())
                .object("range", QualityRule.Range.class, range())
                .object("matching", QualityRule.Matching.class, matching())
                .object("unique", QualityRule.Uniqueness.class, uniqueness())
                .object("references", QualityRule.Reference.class, reference())
                .object("compares", QualityRule.CrossField.class, crossField());
        Shape<QualityGuarantee> shape = new Shape<>();
        var rule = shape.required("rule", rules, QualityGuarantee::rule);
        var target = shape.withDefault("percent", Scalars.PERCENTAGE, QualityGuarantee::target, Percentage.ALL);
        var severity = shape.withDefault(
                "severity", Scalars.constant(QualitySeverity.class), QualityGuarantee::severity, QualitySeverity.ERROR);
        return shape.madeBy(values -> new QualityGuarantee(values.get(rule), values.get(target), values.get(severity)));
    }

    private static Shape<QualityRule.Completeness> completeness() {
        Shape<QualityRule.Completeness> shape = new Shape<>();
        var field = shape.required("complete", Scalars.TEXT, QualityRule.Completeness::field);
        return shape.madeBy(values -> new QualityRule.Completeness(values.get(field)));
    }

    private static Shape<QualityRule.Range> range() {
        Shape<QualityRule.Range> shape = new Shape<>();
        var field = shape.required("range", Scalars.TEXT, QualityRule.Range::field);
        var minimum = shape.optional("minimum", Scalars.DECIMAL, QualityRule.Range::minimum);
        var maximum = shape.optional("maximum", Scalars.DECIMAL, QualityRule.Range::maximum);
        return shape.madeBy(
                values -> new QualityRule.Range(values.get(field), values.get(minimum), values.get(maximum)));
    }

    private static Shape<QualityRule.Matching> matching() {
        Shape<QualityRule.Matching> shape = new Shape<>();
        var field = shape.required("matching", Scalars.TEXT, QualityRule.Matching::field);
        var regex = shape.required("regex", Scalars.TEXT, QualityRule.Matching::regex);
        return shape.madeBy(values -> new QualityRule.Matching(values.get(field), values.get(regex)));
    }

    private static Shape<QualityRule.Uniqueness> uniqueness() {
        Shape<QualityRule.Uniqueness> shape = new Shape<>();
        var fields = shape.required("unique", Containers.list(Scalars.TEXT), QualityRule.Uniqueness::fields);
        return shape.madeBy(values -> new QualityRule.Uniqueness(values.get(fields)));
    }

    private static Shape<QualityRule.Reference> reference() {
        Shape<QualityRule.Reference> shape = new Shape<>();
        var field = shape.required("references", Scalars.TEXT, QualityRule.Reference::field);
        var dataset = shape.required("dataset", Scalars.FACT, QualityRule.Reference::dataset);
        var key = shape.required("key", Scalars.TEXT, QualityRule.Reference::key);
        var asOf = shape.withDefault("asOf", Scalars.CLOCK, QualityRule.Reference::asOf, FactClock.OCCURRED);
        return shape.madeBy(values ->
                new QualityRule.Reference(values.get(field), values.get(dataset), values.get(key), values.get(asOf)));
    }

    private static Shape<QualityRule.CrossField> crossField() {
        Shape<QualityRule.CrossField> shape = new Shape<>();
        var left = shape.required("compares", Scalars.TEXT, QualityRule.CrossField::left);
        var is = shape.required("is", Scalars.constant(Comparison.class), QualityRule.CrossField::is);
        var right = shape.required("to", Scalars.TEXT, QualityRule.CrossField::right);
        return shape.madeBy(values -> new QualityRule.CrossField(values.get(left), values.get(is), values.get(right)));
    }
}
