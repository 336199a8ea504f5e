package dev.concordat.core.evolution;

import dev.concordat.api.model.Constraint;

/** Says a constraint in words. */
final class ConstraintWords {
    private ConstraintWords() {}

    static String of(Constraint constraint) {
        if (constraint instanceof Constraint.Minimum one) {
            return (one.inclusive() ? "at least " : "above ") + one.bound();
        }
        if (constraint instanceof Constraint.Maximum one) {
            return (one.inclusive() ? "at most " : "below ") + one.bound();
        }
        if (constraint instanceof Constraint.Digits one) {
            return one.integer() + " before and " + one.fraction() + " after the point";
        }
        if (constraint instanceof Constraint.Size one) {
            return one.maximum() == Integer.MAX_VALUE
                    ? "at least " + one.minimum()
                    : one.minimum() + " to " + one.maximum();
        }
        if (constraint instanceof Constraint.Matches one) {
            return one.regex();
        }
        return constraint instanceof Constraint.NotBlank ? "not blank" : "an e-mail address";
    }
}
