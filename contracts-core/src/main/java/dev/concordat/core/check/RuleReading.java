package dev.concordat.core.check;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactId;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether single facts keep a quality rule; uniqueness is counted over all facts elsewhere. */
final class RuleReading {
    private static final String NOT_SHOWN = "personal data, which is not shown";

    private final Map<String, Field> fields;
    private final Map<FactId, Set<String>> datasets;

    RuleReading(Map<String, Field> fields, Map<FactId, Set<String>> datasets) {
        this.fields = fields;
        this.datasets = datasets;
    }

    /**
     * What a rule says of one fact.
     *
     * @param counted whether it says anything
     * @param problem what is wrong; empty if the fact keeps it
     */
    record Verdict(boolean counted, Optional<String> problem) {
        private static final Verdict SILENT = new Verdict(false, Optional.empty());

        static Verdict of(Optional<String> problem) {
            return new Verdict(true, problem);
        }
    }

    Verdict of(QualityRule rule, JsonNode payload) {
        if (rule instanceof QualityRule.Completeness complete) {
            List<JsonNode> slots = PathValues.slots(complete.field(), payload);
            int missing =
                    slots.size() - PathValues.at(complete.field(), payload).size();
            return slots.isEmpty()
                    ? Verdict.SILENT
                    : Verdict.of(missing == 0 ? Optional.empty() : Optional.of(complete.field() + " is not there"));
        }
        if (rule instanceof QualityRule.CrossField cross) {
            return cross.is() == Comparison.PRESENT_WITH ? presentWith(cross, payload) : compared(cross, payload);
        }
        String path = rule.fields().get(0);
        List<JsonNode> values = PathValues.at(path, payload);
        return values.isEmpty()
                ? Verdict.SILENT
                : Verdict.of(values.stream()
                        .filter(value -> !keeps(rule, value))
                        .findFirst()
                        .map(value -> path + " is " + shown(path, value)));
    }

    private boolean keeps(QualityRule rule, JsonNode value) {
        if (rule instanceof QualityRule.Range range) {
            return value.isNumber()
                    && range.minimum()
                            .filter(least -> value.decimalValue().compareTo(least) < 0)
                            .isEmpty()
                    && range.maximum()
                            .filter(most -> value.decimalValue().compareTo(most) > 0)
                            .isEmpty();
        }
        if (rule instanceof QualityRule.Matching matching) {
            return value.isString()
                    && RegexReading.matches(matching.regex(), value.stringValue())
                            .orElse(false);
        }
        return rule instanceof QualityRule.Reference reference
                && datasets.getOrDefault(reference.dataset(), Set.of()).contains(text(value));
    }

    private static Verdict presentWith(QualityRule.CrossField cross, JsonNode payload) {
        Optional<String> problem = PathValues.pairs(cross.left(), cross.right(), payload).stream()
                .filter(pair -> pair.left().isEmpty() != pair.right().isEmpty())
                .findFirst()
                .map(pair -> pair.left().isEmpty()
                        ? cross.right() + " is there without " + cross.left()
                        : cross.left() + " is there without " + cross.right());
        return Verdict.of(problem);
    }

    private Verdict compared(QualityRule.CrossField cross, JsonNode payload) {
        boolean counted = false;
        for (PathValues.Pair pair : PathValues.pairs(cross.left(), cross.right(), payload)) {
            for (JsonNode left : pair.left()) {
                for (JsonNode right : pair.right()) {
                    counted = true;
                    if (!holds(cross, left, right)) {
                        return Verdict.of(Optional.of(cross.left() + " is " + shown(cross.left(), left) + " and "
                                + cross.right() + " is " + shown(cross.right(), right)));
                    }
                }
            }
        }
        return counted ? Verdict.of(Optional.empty()) : Verdict.SILENT;
    }

    private boolean holds(QualityRule.CrossField cross, JsonNode left, JsonNode right) {
        OptionalInt order = order(type(cross.left()), left, right);
        if (order.isEmpty()) {
            return cross.is() == Comparison.EQUAL && left.equals(right);
        }
        return switch (cross.is()) {
            case LESS -> order.getAsInt() < 0;
            case AT_MOST -> order.getAsInt() <= 0;
            case EQUAL -> order.getAsInt() == 0;
            case AT_LEAST -> order.getAsInt() >= 0;
            case MORE -> order.getAsInt() > 0;
            case PRESENT_WITH -> true;
        };
    }

    private FieldType type(String path) {
        return Objects.requireNonNull(fields.get(path)).type();
    }

    private static OptionalInt order(FieldType type, JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return OptionalInt.of(left.decimalValue().compareTo(right.decimalValue()));
        }
        return type instanceof ScalarType scalar && left.isString() && right.isString()
                ? order(scalar.kind(), left.stringValue(), right.stringValue())
                : OptionalInt.empty();
    }

    private static OptionalInt order(ScalarKind kind, String left, String right) {
        try {
            return switch (kind) {
                case INSTANT ->
                    OptionalInt.of(OffsetDateTime.parse(left)
                            .toInstant()
                            .compareTo(OffsetDateTime.parse(right).toInstant()));
                case DATE -> OptionalInt.of(LocalDate.parse(left).compareTo(LocalDate.parse(right)));
                case TIME -> OptionalInt.of(LocalTime.parse(left).compareTo(LocalTime.parse(right)));
                case DATE_TIME -> OptionalInt.of(LocalDateTime.parse(left).compareTo(LocalDateTime.parse(right)));
                case OFFSET_TIME -> OptionalInt.of(OffsetTime.parse(left).compareTo(OffsetTime.parse(right)));
                case YEAR_MONTH -> OptionalInt.of(YearMonth.parse(left).compareTo(YearMonth.parse(right)));
                case MONTH_DAY -> OptionalInt.of(MonthDay.parse(left).compareTo(MonthDay.parse(right)));
                case DURATION -> OptionalInt.of(Duration.parse(left).compareTo(Duration.parse(right)));
                default -> OptionalInt.empty();
            };
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }

    /** Gives a value so that the same number has the same text, however many zeros it was written with. */
    static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0
                    ? "0"
                    : value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** Reports end up in logs, where personal data must not. */
    private String shown(String path, JsonNode value) {
        boolean personal = GuaranteedQuality.outwards(path)
                .map(fields::get)
                .filter(Objects::nonNull)
                .anyMatch(field -> field.privacy().isPresent());
        return personal ? NOT_SHOWN : ValueReading.inWords(value);
    }
}
