package dev.concordat.core.evolution;

import dev.concordat.api.model.Constraint;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which values of its type a field does not have. Of several constraints of one kind the strictest counts. */
final class ConstraintComparison {
    private static final Comparator<Constraint.Minimum> MINIMUM =
            Comparator.comparing(Constraint.Minimum::bound).thenComparing(one -> !one.inclusive());
    private static final Comparator<Constraint.Maximum> MAXIMUM =
            Comparator.comparing(Constraint.Maximum::bound).reversed().thenComparing(one -> !one.inclusive());

    private final List<Constraint> before;
    private final List<Constraint> after;
    private final Found found;

    private ConstraintComparison(List<Constraint> before, List<Constraint> after, Found found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    static void compare(List<Constraint> before, List<Constraint> after, Found found) {
        if (before.equals(after)) {
            return;
        }
        int size = found.size();
        ConstraintComparison comparison = new ConstraintComparison(before, after, found);
        comparison.strictest("minimum", Constraint.Minimum.class, MINIMUM);
        comparison.strictest("maximum", Constraint.Maximum.class, MAXIMUM);
        comparison.bounds(
                "integer digits",
                Constraint.Digits.class,
                Comparator.comparingInt(Constraint.Digits::integer).reversed());
        comparison.bounds(
                "decimal places",
                Constraint.Digits.class,
                Comparator.comparingInt(Constraint.Digits::fraction).reversed());
        comparison.bounds("least size", Constraint.Size.class, Comparator.comparingInt(Constraint.Size::minimum));
        comparison.bounds(
                "greatest size",
                Constraint.Size.class,
                Comparator.comparingInt(Constraint.Size::maximum).reversed());
        comparison.patterns();
        comparison.strictest("form", Constraint.NotBlank.class, Comparator.comparing(ConstraintWords::of));
        comparison.strictest("form", Constraint.Email.class, Comparator.comparing(ConstraintWords::of));
        found.order("constraints", size, before, after);
    }

    private static <C extends Constraint> Stream<C> of(Class<C> kind, List<Constraint> constraints) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <C extends Constraint> void strictest(String aspect, Class<C> kind, Comparator<C> strictness) {
        Optional<C> was = of(kind, before).max(strictness);
        Optional<C> is = of(kind, after).max(strictness);
        if (was.isPresent() && is.isPresent()) {
            found.promise(
                    aspect,
                    was,
                    is,
                    strictness,
                    ConstraintWords::of,
                    ShapeChangeRule.CONSTRAINT_LOOSENED,
                    ShapeChangeRule.CONSTRAINT_TIGHTENED);
        } else {
            found.promise(
                    aspect,
                    was,
                    is,
                    strictness,
                    ConstraintWords::of,
                    ShapeChangeRule.CONSTRAINT_REMOVED,
                    ShapeChangeRule.CONSTRAINT_ADDED);
        }
    }

    /** One of two bounds of a constraint; that it came or went is reported with the first of them. */
    private <C extends Constraint> void bounds(String aspect, Class<C> kind, Comparator<C> strictness) {
        boolean both = of(kind, before).findAny().isPresent()
                && of(kind, after).findAny().isPresent();
        boolean first = aspect.equals("integer digits") || aspect.equals("least size");
        if (both || first) {
            strictest(aspect, kind, strictness);
        }
    }

    private void patterns() {
        Set<String> was = regexes(before);
        Set<String> is = regexes(after);
        Set<String> gone = new HashSet<>(was);
        gone.removeAll(is);
        Set<String> fresh = new HashSet<>(is);
        fresh.removeAll(was);
        if (!gone.isEmpty() && !fresh.isEmpty()) {
            found.changed(ShapeChangeRule.PATTERN_CHANGED, "pattern", joined(gone), joined(fresh));
        } else if (!gone.isEmpty()) {
            found.removed(ShapeChangeRule.CONSTRAINT_REMOVED, "pattern", joined(gone));
        } else if (!fresh.isEmpty()) {
            found.added(ShapeChangeRule.CONSTRAINT_ADDED, "pattern", joined(fresh));
        }
    }

    private static Set<String> regexes(List<Constraint> constraints) {
        return of(Constraint.Matches.class, constraints)
                .map(Constraint.Matches::regex)
                .collect(Collectors.toSet());
    }

    private static String joined(Set<String> regexes) {
        return regexes.stream().sorted().collect(Collectors.joining(" and "));
    }
}
