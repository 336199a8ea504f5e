package dev.concordat.core.codec;

import dev.concordat.api.model.Constraint;

/** Constraints of fields. */
final class ConstraintShapes {
    static final Codec<Constraint> CONSTRAINT = new Cases<Constraint>()
            .word("not-blank", new Constraint.NotBlank())
            .word("email", new Constraint.Email())
            .object("minimum", Constraint.Minimum.class, minimum())
            .object("maximum", Constraint.Maximum.class, maximum())
            .object("integerDigits", Constraint.Digits.class, digits())
            .object("minSize", Constraint.Size.class, size())
            .object("matches", Constraint.Matches.class, matches());

    private ConstraintShapes() {}

    private static Shape<Constraint.Minimum> minimum() {
        Shape<Constraint.Minimum> shape = new Shape<>();
        var bound = shape.required("minimum", Scalars.DECIMAL, Constraint.Minimum::bound);
        var inclusive = shape.withDefault("inclusive", Scalars.TRUTH, Constraint.Minimum::inclusive, true);
        return shape.madeBy(values -> new Constraint.Minimum(values.get(bound), values.get(inclusive)));
    }

    private static Shape<Constraint.Maximum> maximum() {
        Shape<Constraint.Maximum> shape = new Shape<>();
        var bound = shape.required("maximum", Scalars.DECIMAL, Constraint.Maximum::bound);
        var inclusive = shape.withDefault("inclusive", Scalars.TRUTH, Constraint.Maximum::inclusive, true);
        return shape.madeBy(values -> new Constraint.Maximum(values.get(bound), values.get(inclusive)));
    }

    private static Shape<Constraint.Digits> digits() {
        Shape<Constraint.Digits> shape = new Shape<>();
        var integer = shape.required("integerDigits", Scalars.INTEGER, Constraint.Digits::integer);
        var fraction = shape.required("fractionDigits", Scalars.INTEGER, Constraint.Digits::fraction);
        return shape.madeBy(values -> new Constraint.Digits(values.get(integer), values.get(fraction)));
    }

    private static Shape<Constraint.Size> size() {
        Shape<Constraint.Size> shape = new Shape<>();
        var minimum = shape.required("minSize", Scalars.INTEGER, Constraint.Size::minimum);
        var maximum = shape.withDefault("maxSize", Scalars.INTEGER, Constraint.Size::maximum, Integer.MAX_VALUE);
        return shape.madeBy(values -> new Constraint.Size(values.get(minimum), values.get(maximum)));
    }

    private static Shape<Constraint.Matches> matches() {
        Shape<Constraint.Matches> shape = new Shape<>();
        var regex = shape.required("matches", Scalars.TEXT, Constraint.Matches::regex);
        return shape.madeBy(values -> new Constraint.Matches(values.get(regex)));
    }
}
