package dev.concordat.core.check;

import dev.concordat.api.model.Constraint;
import dev.concordat.core.finding.PayloadRule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a JSON value keeps a constraint. */
final class ConstraintReading {
    // The pattern of HTML's input type=email, section 4.10.5.1.5 of the HTML standard: what forms accept.
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    private ConstraintReading() {}

    /**
     * A constraint that is broken.
     *
     * @param rule whether it is known to be, or could not be evaluated
     * @param what what was expected, and what is there
     */
    record Violation(PayloadRule rule, String what) {}

    static Optional<Violation> violation(Constraint constraint, JsonNode node) {
        if (constraint instanceof Constraint.Matches matches) {
            String expected = "text matching " + matches.regex();
            return RegexReading.matches(matches.regex(), node.stringValue())
                    .map(kept -> violated(unless(kept, expected, node)))
                    .orElseGet(() -> Optional.of(new Violation(
                            PayloadRule.PAYLOAD_CONSTRAINT_NOT_EVALUATED,
                            "expected " + expected + ", but that could not be evaluated: the expression recurses too"
                                    + " deeply on a text of "
                                    + node.stringValue().length() + " characters")));
        }
        return violated(broken(constraint, node));
    }

    private static Optional<Violation> violated(Optional<String> what) {
        return what.map(words -> new Violation(PayloadRule.PAYLOAD_CONSTRAINT_VIOLATED, words));
    }

    private static Optional<String> broken(Constraint constraint, JsonNode node) {
        if (constraint instanceof Constraint.Minimum minimum) {
            int order = node.decimalValue().compareTo(minimum.bound());
            return unless(
                    order > 0 || (order == 0 && minimum.inclusive()),
                    (minimum.inclusive() ? "at least " : "more than ")
                            + minimum.bound().toPlainString(),
                    node);
        }
        if (constraint instanceof Constraint.Maximum maximum) {
            int order = node.decimalValue().compareTo(maximum.bound());
            return unless(
                    order < 0 || (order == 0 && maximum.inclusive()),
                    (maximum.inclusive() ? "at most " : "less than ")
                            + maximum.bound().toPlainString(),
                    node);
        }
        if (constraint instanceof Constraint.Digits digits) {
            return unless(
                    fits(digits, node.decimalValue()),
                    "at most " + digits.integer() + " digits before and " + digits.fraction()
                            + " after the decimal point",
                    node);
        }
        if (constraint instanceof Constraint.Size size) {
            int length = node.isString() ? node.stringValue().length() : node.size();
            return length >= size.minimum() && length <= size.maximum()
                    ? Optional.empty()
                    : Optional.of("expected " + inWords(size) + (node.isString() ? " characters" : " elements")
                            + ", but has " + length);
        }
        if (constraint instanceof Constraint.NotBlank) {
            return unless(!node.stringValue().isBlank(), "text that is not blank", node);
        }
        return unless(EMAIL.matcher(node.stringValue()).matches(), "a mail address", node);
    }

    private static String inWords(Constraint.Size size) {
        return size.maximum() == Integer.MAX_VALUE
                ? "at least " + size.minimum()
                : size.minimum() + " to " + size.maximum();
    }

    private static boolean fits(Constraint.Digits digits, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int fraction = Math.max(0, stripped.scale());
        int integer = Math.max(0, stripped.precision() - stripped.scale());
        return stripped.signum() == 0 || (integer <= digits.integer() && fraction <= digits.fraction());
    }

    private static Optional<String> unless(boolean kept, String expected, JsonNode node) {
        return kept
                ? Optional.empty()
                : Optional.of("expected " + expected + ", but was " + ValueReading.inWords(node));
    }
}
