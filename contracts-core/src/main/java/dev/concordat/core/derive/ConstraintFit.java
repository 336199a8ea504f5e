package dev.concordat.core.derive;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.DeclarationRule;

/** Refuses a constraint on a member it says nothing about, such as a pattern on a number. */
final class ConstraintFit {
    private ConstraintFit() {}

    static boolean fits(Constraint constraint, FieldType type, String place, Problems problems) {
        boolean fits = fits(constraint, type);
        if (!fits) {
            problems.error(
                    DeclarationRule.CONSTRAINT_INVALID,
                    place,
                    "expected a constraint that applies to the member, but "
                            + constraint.getClass().getSimpleName() + " does not",
                    "remove the constraint, or change the type of the member");
        }
        return fits;
    }

    private static boolean fits(Constraint constraint, FieldType type) {
        boolean collection = type instanceof ListType || type instanceof MapType;
        if (constraint instanceof Constraint.Size) {
            return collection || isText(type);
        }
        if (constraint instanceof Constraint.Matches
                || constraint instanceof Constraint.NotBlank
                || constraint instanceof Constraint.Email) {
            return isText(type);
        }
        return type instanceof ScalarType scalar
                && switch (scalar.kind()) {
                    case INTEGER, LONG, BIG_INTEGER, DECIMAL, DOUBLE -> true;
                    default -> false;
                };
    }

    private static boolean isText(FieldType type) {
        return type instanceof ScalarType scalar && scalar.kind() == ScalarKind.TEXT;
    }
}
