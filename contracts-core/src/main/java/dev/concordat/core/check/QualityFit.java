package dev.concordat.core.check;

import dev.concordat.api.Comparison;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.NearestName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a quality rule cannot be evaluated on the fields of a contract.
 *
 * @param rule the rule of the catalogue
 * @param what what is wrong
 * @param fix what to do
 */
record QualityFit(ContractRule rule, String what, String fix) {
    private static final Set<ScalarKind> NUMBERS =
            Set.of(ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DECIMAL, ScalarKind.DOUBLE);
    private static final Set<ScalarKind> TIMES = Set.of(
            ScalarKind.INSTANT,
            ScalarKind.DATE,
            ScalarKind.TIME,
            ScalarKind.DATE_TIME,
            ScalarKind.OFFSET_TIME,
            ScalarKind.YEAR_MONTH,
            ScalarKind.MONTH_DAY,
            ScalarKind.DURATION);

    static Optional<QualityFit> problem(QualityRule rule, Map<String, Field> fields) {
        Optional<String> unknown =
                rule.fields().stream().filter(path -> !fields.containsKey(path)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(new QualityFit(
                    ContractRule.QUALITY_FIELD_UNKNOWN,
                    "expected a field in the guarantee \"" + rule.inWords() + "\", but was \"" + unknown.get() + "\"; "
                            + NearestName.hint(unknown.get(), fields.keySet()),
                    "name a field by its path in payload spelling"));
        }
        if (rule instanceof QualityRule.Range range) {
            return unless(isNumber(fields, range.field()), rule, "a number", fields, range.field());
        }
        if (rule instanceof QualityRule.Matching matching) {
            return unless(isText(type(fields, matching.field())), rule, "text", fields, matching.field());
        }
        if (rule instanceof QualityRule.CrossField cross && cross.is() != Comparison.PRESENT_WITH) {
            FieldType left = type(fields, cross.left());
            FieldType right = type(fields, cross.right());
            boolean fits = cross.is() == Comparison.EQUAL
                    ? comparable(left, right) || (isText(left) && isText(right)) || sameScalar(left, right)
                    : comparable(left, right);
            return fits
                    ? Optional.empty()
                    : Optional.of(unfit(
                            rule,
                            "two numbers or two times of one kind",
                            TypeWords.of(left) + " and " + TypeWords.of(right)));
        }
        return Optional.empty();
    }

    private static Optional<QualityFit> unless(
            boolean fits, QualityRule rule, String expected, Map<String, Field> fields, String path) {
        return fits
                ? Optional.empty()
                : Optional.of(unfit(rule, expected, path + " is " + TypeWords.of(type(fields, path))));
    }

    private static QualityFit unfit(QualityRule rule, String expected, String actual) {
        return new QualityFit(
                ContractRule.QUALITY_TYPE_UNFIT,
                "expected " + expected + " in the guarantee \"" + rule.inWords() + "\", but found " + actual,
                "name a field of a fitting type, or guarantee something else");
    }

    private static FieldType type(Map<String, Field> fields, String path) {
        return Optional.ofNullable(fields.get(path)).orElseThrow().type();
    }

    private static boolean isNumber(Map<String, Field> fields, String path) {
        return type(fields, path) instanceof ScalarType scalar && NUMBERS.contains(scalar.kind());
    }

    private static boolean isText(FieldType type) {
        return type instanceof ChoiceType
                || (type instanceof ScalarType scalar
                        && !NUMBERS.contains(scalar.kind())
                        && scalar.kind() != ScalarKind.BOOLEAN);
    }

    private static boolean sameScalar(FieldType left, FieldType right) {
        return left instanceof ScalarType && left.equals(right);
    }

    private static boolean comparable(FieldType left, FieldType right) {
        return left instanceof ScalarType one
                && right instanceof ScalarType other
                && ((NUMBERS.contains(one.kind()) && NUMBERS.contains(other.kind()))
                        || (TIMES.contains(one.kind()) && one.kind() == other.kind()));
    }
}
