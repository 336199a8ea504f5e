package dev.concordat.testkit.generate;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says, slowly and without the code under test, what is wrong with a fact as it travels. */
final class FieldOracle {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<String> wrong = new ArrayList<>();

    private FieldOracle() {}

    static List<String> problems(List<Field> fields, JsonNode fact) {
        FieldOracle oracle = new FieldOracle();
        oracle.object("", fields, MAPPER.readTree(FactJson.bytes(List.of(fact)).get(0)));
        return oracle.wrong;
    }

    private void object(String prefix, List<Field> fields, JsonNode object) {
        expect(object.isObject(), prefix + " is no object");
        Set<String> undeclared = new HashSet<>(object.propertyNames());
        for (Field field : fields) {
            undeclared.remove(field.name());
            JsonNode value = object.path(field.name());
            boolean elsewhere = field.onlyIf()
                    .filter(one -> one.values().stream()
                            .noneMatch(
                                    kind -> kind.equals(object.path(one.field()).asString())))
                    .isPresent();
            if (elsewhere) {
                expect(value.isMissingNode(), prefix + field.name() + " belongs to another alternative");
            } else if (value.isMissingNode() || value.isNull()) {
                expect(!field.required(), prefix + field.name() + " is not there");
            } else {
                value(prefix + field.name(), field.type(), value);
                field.constraints().forEach(one -> expect(keeps(one, value), prefix + field.name() + " " + one));
                expect(scale(field, value), prefix + field.name() + " has too many decimal places");
            }
        }
        expect(undeclared.isEmpty(), prefix + " has undeclared " + undeclared);
    }

    private void value(String path, FieldType type, JsonNode value) {
        if (type instanceof ScalarType scalar) {
            expect(is(scalar.kind(), value), path + " is no " + scalar.kind() + ": " + value);
        } else if (type instanceof ChoiceType choice) {
            expect(
                    value.isString() && (choice.open() || choice.values().contains(value.stringValue())),
                    path + " is no choice: " + value);
        } else if (type instanceof ObjectType object) {
            object(path + ".", object.fields(), value);
        } else if (type instanceof ListType list) {
            expect(value.isArray(), path + " is no list");
            value.forEach(element -> value(path + "[]", list.element(), element));
        } else if (type instanceof MapType map) {
            expect(value.isObject(), path + " is no map");
            value.propertyNames().forEach(key -> key(path + "{" + key + "}", map.keys(), key));
            value.forEach(element -> value(path + "{}", map.value(), element));
        }
    }

    private void key(String path, FieldType type, String key) {
        boolean number = type instanceof ScalarType scalar
                && List.of(ScalarKind.LONG, ScalarKind.DECIMAL).contains(scalar.kind());
        value(path, type, number ? MAPPER.readTree(key) : MAPPER.valueToTree(key));
    }

    private static boolean is(ScalarKind kind, JsonNode value) {
        try {
            return switch (kind) {
                case TEXT -> value.isString();
                case BOOLEAN -> value.isBoolean();
                case INTEGER -> within(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case LONG -> within(value, Long.MIN_VALUE, Long.MAX_VALUE);
                case BIG_INTEGER -> value.isIntegralNumber();
                case DECIMAL, DOUBLE -> value.isNumber();
                case INSTANT -> Instant.parse(value.stringValue()) != null;
                case DATE -> LocalDate.parse(value.stringValue()) != null;
                case TIME -> LocalTime.parse(value.stringValue()) != null;
                case DATE_TIME -> LocalDateTime.parse(value.stringValue()) != null;
                case DURATION -> Duration.parse(value.stringValue()) != null;
                case OFFSET_TIME -> java.time.OffsetTime.parse(value.stringValue()) != null;
                case YEAR_MONTH -> java.time.YearMonth.parse(value.stringValue()) != null;
                case MONTH_DAY -> java.time.MonthDay.parse(value.stringValue()) != null;
                case PERIOD -> java.time.Period.parse(value.stringValue()) != null;
                case TIME_ZONE -> java.time.ZoneId.of(value.stringValue()) != null;
                case CURRENCY -> java.util.Currency.getInstance(value.stringValue()) != null;
                case LANGUAGE_TAG ->
                    java.util.Locale.forLanguageTag(value.stringValue())
                            .toLanguageTag()
                            .equals(value.stringValue());
                case UUID -> java.util.UUID.fromString(value.stringValue()) != null;
                case URI -> java.net.URI.create(value.stringValue()) != null;
                case BINARY -> Base64.getDecoder().decode(value.stringValue()) != null;
            };
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean within(JsonNode value, long least, long most) {
        BigInteger number = value.isIntegralNumber() ? value.bigIntegerValue() : BigInteger.TWO.pow(100);
        return number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    private static boolean keeps(Constraint constraint, JsonNode value) {
        if (constraint instanceof Constraint.Minimum minimum) {
            int order = value.decimalValue().compareTo(minimum.bound());
            return minimum.inclusive() ? order >= 0 : order > 0;
        }
        if (constraint instanceof Constraint.Maximum maximum) {
            int order = value.decimalValue().compareTo(maximum.bound());
            return maximum.inclusive() ? order <= 0 : order < 0;
        }
        if (constraint instanceof Constraint.Digits digits) {
            String[] parts = value.decimalValue()
                    .abs()
                    .stripTrailingZeros()
                    .toPlainString()
                    .split("\\.");
            String whole = parts[0].equals("0") ? "" : parts[0];
            return whole.length() <= digits.integer() && (parts.length < 2 || parts[1].length() <= digits.fraction());
        }
        if (constraint instanceof Constraint.Size size) {
            int length = value.isString() ? value.stringValue().length() : value.size();
            return length >= size.minimum() && length <= size.maximum();
        }
        if (constraint instanceof Constraint.Matches matches) {
            return value.stringValue().matches(matches.regex());
        }
        if (constraint instanceof Constraint.NotBlank) {
            return !value.stringValue().isBlank();
        }
        return value.stringValue().matches("[^@\\s]+@[^@\\s]+");
    }

    private static boolean scale(Field field, JsonNode value) {
        return !(field.unit().orElse(null) instanceof MonetaryUnit money)
                || money.scale().isEmpty()
                || plain(value.decimalValue()).scale() <= money.scale().getAsInt();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
