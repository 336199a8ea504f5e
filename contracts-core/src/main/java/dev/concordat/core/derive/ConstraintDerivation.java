package dev.concordat.core.derive;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.FieldType;
import dev.concordat.core.finding.DeclarationRule;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads Jakarta constraints by name, so that neither the annotations nor a validator need be present. Constraints on
 * elements of lists are not carried.
 */
final class ConstraintDerivation {
    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final Set<String> SAYS_REQUIRED = Set.of("NotNull", "Null");

    private ConstraintDerivation() {}

    static List<Constraint> constraints(MemberView member, FieldType type, String place, Problems problems) {
        Set<Constraint> found =
                new LinkedHashSet<>(ScalarTypes.constraints(member.type().name()));
        for (AnnotationView one : member.annotations().all()) {
            if (one.name().startsWith(JAKARTA)) {
                String name = one.name().substring(JAKARTA.length());
                problems.checked(DeclarationRule.CONSTRAINT_INVALID, place + ", @" + name, () -> constraints(name, one))
                        .ifPresent(read -> {
                            if (read.isEmpty() && !SAYS_REQUIRED.contains(name)) {
                                notCarried(name, place, problems);
                            }
                            found.addAll(read);
                        });
            }
        }
        found.removeIf(constraint -> !ConstraintFit.fits(constraint, type, place, problems));
        return List.copyOf(found);
    }

    private static void notCarried(String name, String place, Problems problems) {
        problems.note(
                DeclarationRule.CONSTRAINT_NOT_CARRIED,
                place,
                "@" + name + " has no counterpart in the contract; it is checked on emitted objects only, if a Jakarta "
                        + "validator is on the class path",
                "nothing to do, if consumers need not know it");
    }

    private static List<Constraint> constraints(String name, AnnotationView one) {
        return switch (name) {
            case "DecimalMin" ->
                List.of(new Constraint.Minimum(new BigDecimal(one.text("value")), one.flag("inclusive")));
            case "DecimalMax" ->
                List.of(new Constraint.Maximum(new BigDecimal(one.text("value")), one.flag("inclusive")));
            case "Min" -> List.of(new Constraint.Minimum(whole(one), true));
            case "Max" -> List.of(new Constraint.Maximum(whole(one), true));
            case "Positive" -> List.of(new Constraint.Minimum(BigDecimal.ZERO, false));
            case "PositiveOrZero" -> List.of(new Constraint.Minimum(BigDecimal.ZERO, true));
            case "Negative" -> List.of(new Constraint.Maximum(BigDecimal.ZERO, false));
            case "NegativeOrZero" -> List.of(new Constraint.Maximum(BigDecimal.ZERO, true));
            case "Digits" -> List.of(new Constraint.Digits(one.number("integer"), one.number("fraction")));
            case "Size" -> List.of(new Constraint.Size(one.number("min"), one.number("max")));
            case "NotEmpty" -> List.of(new Constraint.Size(1, Integer.MAX_VALUE));
            case "NotBlank" -> List.of(new Constraint.NotBlank());
            case "Email" -> List.of(new Constraint.Email());
            case "Pattern" ->
                one.texts("flags").isEmpty() ? List.of(new Constraint.Matches(one.text("regexp"))) : List.of();
            default -> List.of();
        };
    }

    private static BigDecimal whole(AnnotationView one) {
        return BigDecimal.valueOf(one.wholeNumber("value"));
    }
}
