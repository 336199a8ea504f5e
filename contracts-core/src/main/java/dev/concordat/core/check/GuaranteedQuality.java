package dev.concordat.core.check;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a contract guarantees of facts, be it with a guarantee or because every single fact has to keep it. */
final class GuaranteedQuality {
    private final SemanticContract contract;
    private final Map<String, Field> fields;

    GuaranteedQuality(SemanticContract contract) {
        this.contract = contract;
        this.fields = contract.fieldsByPath();
    }

    /** Gives for how many facts the rule is guaranteed; empty if for none. */
    Optional<Percentage> of(QualityRule rule) {
        return holdsForAll(rule)
                ? Optional.of(Percentage.ALL)
                : contract.quality().stream()
                        .filter(guarantee -> covers(guarantee.rule(), rule))
                        .map(QualityGuarantee::target)
                        .max(Percentage::compareTo);
    }

    /** Says whether a field, and everything it is inside of, is required. */
    static boolean alwaysThere(String path, Map<String, Field> fields) {
        return outwards(path).map(fields::get).filter(Objects::nonNull).allMatch(Field::required);
    }

    /** Gives a path and those it is inside of, such as {@code a[].b} and {@code a}. */
    static Stream<String> outwards(String path) {
        return Stream.iterate(path, Objects::nonNull, one -> {
            int dot = one.lastIndexOf('.');
            return dot < 0 ? null : one.substring(0, dot).replaceAll("(\\[]|\\{})+$", "");
        });
    }

    private boolean holdsForAll(QualityRule rule) {
        if (rule instanceof QualityRule.Completeness completeness) {
            return fields.containsKey(completeness.field()) && alwaysThere(completeness.field(), fields);
        }
        if (rule instanceof QualityRule.Range range) {
            return covers(constrained(range.field()), range);
        }
        return rule instanceof QualityRule.Matching matching
                && constraints(matching.field()).anyMatch(one -> one.equals(new Constraint.Matches(matching.regex())));
    }

    private Stream<Constraint> constraints(String path) {
        return Optional.ofNullable(fields.get(path)).stream().flatMap(field -> field.constraints().stream());
    }

    private Ends constrained(String path) {
        Optional<BigDecimal> minimum = constraints(path)
                .filter(Constraint.Minimum.class::isInstance)
                .map(one -> ((Constraint.Minimum) one).bound())
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> maximum = constraints(path)
                .filter(Constraint.Maximum.class::isInstance)
                .map(one -> ((Constraint.Maximum) one).bound())
                .min(BigDecimal::compareTo);
        return new Ends(minimum, maximum);
    }

    /** The ends between which values lie; none is possible, unlike in a rule. */
    private record Ends(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {}

    private static boolean covers(QualityRule stated, QualityRule relied) {
        if (stated instanceof QualityRule.Range one && relied instanceof QualityRule.Range other) {
            return one.field().equals(other.field()) && covers(new Ends(one.minimum(), one.maximum()), other);
        }
        return same(stated, relied);
    }

    private static boolean covers(Ends stated, QualityRule.Range relied) {
        return relied.minimum()
                        .map(least -> stated.minimum()
                                .filter(one -> one.compareTo(least) >= 0)
                                .isPresent())
                        .orElse(true)
                && relied.maximum()
                        .map(most -> stated.maximum()
                                .filter(one -> one.compareTo(most) <= 0)
                                .isPresent())
                        .orElse(true);
    }

    /** Says whether two rules say the same; the order of unique fields does not matter, nor zeros after a point. */
    static boolean same(QualityRule one, QualityRule other) {
        if (one instanceof QualityRule.Range left && other instanceof QualityRule.Range right) {
            return covers(left, right) && covers(right, left);
        }
        if (one instanceof QualityRule.Uniqueness left && other instanceof QualityRule.Uniqueness right) {
            return Set.copyOf(left.fields()).equals(Set.copyOf(right.fields()));
        }
        return one.equals(other);
    }
}
