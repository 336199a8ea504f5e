package dev.concordat.core.check;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.PayloadRule;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Walks one payload along the fields of its contract. Not thread-safe. */
final class PayloadWalk {
    private static final Set<ScalarKind> TIMES = EnumSet.of(
            ScalarKind.INSTANT,
            ScalarKind.DATE,
            ScalarKind.TIME,
            ScalarKind.DATE_TIME,
            ScalarKind.DURATION,
            ScalarKind.OFFSET_TIME,
            ScalarKind.YEAR_MONTH,
            ScalarKind.MONTH_DAY);
    private final String place;
    private final List<Finding> found;
    private boolean insidePersonalData;

    PayloadWalk(String place, List<Finding> found) {
        this.place = place;
        this.found = found;
    }

    void object(String prefix, List<Field> fields, JsonNode object) {
        for (Field field : fields) {
            Optional<JsonNode> value = Optional.ofNullable(object.get(field.name()));
            if (PresenceCondition.belongs(field, name -> object.path(name).asString(""))) {
                field(prefix + field.name(), field, value);
            } else if (value.filter(node -> !node.isNull()).isPresent()) {
                outOfPlace(prefix + field.name(), field.onlyIf().orElseThrow(), object);
            }
        }
        List<String> known = fields.stream().map(Field::name).toList();
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                undeclared(prefix + name, name, known);
            }
        }
    }

    private void outOfPlace(String path, PresenceCondition condition, JsonNode object) {
        found.add(Finding.error(
                        PayloadRule.PAYLOAD_FIELD_UNDECLARED,
                        place + ", field " + path,
                        "expected the field only if " + condition.inWords() + ", but " + condition.field() + " is "
                                + ValueReading.inWords(object.path(condition.field())),
                        "leave the field out there, or declare it for that alternative too")
                .as(Severity.WARNING));
    }

    private void undeclared(String path, String name, List<String> known) {
        String meant = NearestName.to(name, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        found.add(Finding.error(
                        PayloadRule.PAYLOAD_FIELD_UNDECLARED,
                        place + ", field " + path,
                        "expected only declared fields, but this one is not in the contract" + meant,
                        "declare the field with its meaning, or stop emitting it")
                .as(Severity.WARNING));
    }

    private void field(String path, Field field, Optional<JsonNode> value) {
        if (value.filter(node -> !node.isNull()).isEmpty()) {
            if (field.required()) {
                add(
                        PayloadRule.PAYLOAD_FIELD_MISSING,
                        path,
                        "expected a value, but the field is " + (value.isPresent() ? "null" : "absent"),
                        "emit the field, or declare it Optional or @Nullable in a new version");
            }
            return;
        }
        JsonNode node = value.get();
        boolean outside = insidePersonalData;
        insidePersonalData |= field.privacy().isPresent();
        if (type(path, field.type(), node)) {
            field.constraints()
                    .forEach(constraint -> ConstraintReading.violation(constraint, node)
                            .ifPresent(violation -> add(
                                    violation.rule(),
                                    path,
                                    violation.what(),
                                    "correct the value where it is made, or the constraint on the class")));
            scale(path, field, node);
        }
        insidePersonalData = outside;
    }

    private void scale(String path, Field field, JsonNode node) {
        if (field.unit().orElse(null) instanceof MonetaryUnit money
                && money.scale().isPresent()
                && node.isNumber()) {
            BigDecimal amount = node.decimalValue();
            if (amount.stripTrailingZeros().scale() > money.scale().getAsInt()) {
                add(
                        PayloadRule.PAYLOAD_SCALE_EXCEEDED,
                        path,
                        "expected at most " + money.scale().getAsInt() + " decimal places, but was " + amount,
                        "round the amount where it is made, or raise the scale in @Money");
            }
        }
    }

    /** Returns whether the value is of the type, so that constraints make sense. */
    private boolean type(String path, FieldType type, JsonNode node) {
        if (type instanceof ScalarType scalar) {
            return noted(path, ValueReading.problem(scalar.kind(), node), fix(scalar.kind(), node));
        }
        if (type instanceof ChoiceType choice) {
            return choice(path, choice, node);
        }
        if (type instanceof ObjectType object) {
            boolean fits = noted(path, expected("an object", node.isObject(), node));
            if (fits) {
                object(path + ".", object.fields(), node);
            }
            return fits;
        }
        if (type instanceof ListType list) {
            boolean fits = noted(path, expected("a list", node.isArray(), node));
            for (int index = 0; fits && index < node.size(); index++) {
                type(path + "[" + index + "]", list.element(), node.get(index));
            }
            return fits;
        }
        if (type instanceof MapType map) {
            boolean fits = noted(path, expected("an object", node.isObject(), node));
            if (fits) {
                node.properties().forEach(entry -> entry(path, map, entry.getKey(), entry.getValue()));
            }
            return fits;
        }
        return true;
    }

    private void entry(String path, MapType map, String key, JsonNode value) {
        String at = path + "{" + (insidePersonalData ? "…" : key) + "}";
        if (map.keys() instanceof ScalarType scalar) {
            noted(at, KeyReading.problem(scalar.kind(), key));
        } else if (map.keys() instanceof ChoiceType choice) {
            choice(at, choice, JsonNodeFactory.instance.stringNode(key));
        }
        type(at, map.value(), value);
    }

    private boolean choice(String path, ChoiceType choice, JsonNode node) {
        if (!noted(path, expected("text", node.isString(), node))) {
            return false;
        }
        if (!choice.open() && !choice.values().contains(node.stringValue())) {
            add(
                    PayloadRule.PAYLOAD_CHOICE_UNKNOWN,
                    path,
                    "expected one of " + String.join(", ", choice.values()) + ", but was \"" + node.stringValue()
                            + "\"",
                    "emit a listed value, or add the value in a new version");
        }
        return true;
    }

    private static Optional<String> expected(String what, boolean fits, JsonNode node) {
        return fits ? Optional.empty() : Optional.of("expected " + what + ", but was " + ValueReading.inWords(node));
    }

    private boolean noted(String path, Optional<String> problem) {
        return noted(path, problem, "emit the declared type, or correct the type in the class");
    }

    private boolean noted(String path, Optional<String> problem, String fix) {
        problem.ifPresent(what -> add(PayloadRule.PAYLOAD_TYPE_WRONG, path, what, fix));
        return problem.isEmpty();
    }

    /** Numbers and lists of numbers are what Jackson 2 makes of times by default. */
    private static String fix(ScalarKind kind, JsonNode node) {
        if (TIMES.contains(kind) && (node.isNumber() || node.isArray())) {
            return "write ISO-8601: of Jackson 2, disable "
                    + (kind == ScalarKind.DURATION ? "WRITE_DURATIONS_AS_TIMESTAMPS" : "WRITE_DATES_AS_TIMESTAMPS");
        }
        return "emit the declared type, or correct the type in the class";
    }

    private void add(Rule rule, String path, String what, String fix) {
        // Findings end up in logs and reports, where personal data must not.
        String shown = insidePersonalData
                ? what.replaceFirst("(?s), but was .*", ", but was personal data, which is not shown")
                : what;
        found.add(Finding.error(rule, place + ", field " + path, shown, fix));
    }
}
