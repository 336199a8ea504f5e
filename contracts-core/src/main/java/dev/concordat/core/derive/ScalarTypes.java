package dev.concordat.core.derive;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.ScalarKind;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes that are written as one JSON value, as Jackson writes them without further configuration. */
final class ScalarTypes {
    private static final Map<String, ScalarKind> KINDS = Map.ofEntries(
            Map.entry("java.lang.String", ScalarKind.TEXT),
            Map.entry("java.lang.CharSequence", ScalarKind.TEXT),
            Map.entry("boolean", ScalarKind.BOOLEAN),
            Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", ScalarKind.BOOLEAN),
            Map.entry("byte", ScalarKind.INTEGER),
            Map.entry("java.lang.Byte", ScalarKind.INTEGER),
            Map.entry("short", ScalarKind.INTEGER),
            Map.entry("java.lang.Short", ScalarKind.INTEGER),
            Map.entry("int", ScalarKind.INTEGER),
            Map.entry("java.lang.Integer", ScalarKind.INTEGER),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", ScalarKind.INTEGER),
            Map.entry("java.util.OptionalInt", ScalarKind.INTEGER),
            Map.entry("long", ScalarKind.LONG),
            Map.entry("java.lang.Long", ScalarKind.LONG),
            Map.entry("java.util.concurrent.atomic.AtomicLong", ScalarKind.LONG),
            Map.entry("java.util.OptionalLong", ScalarKind.LONG),
            Map.entry("java.math.BigInteger", ScalarKind.BIG_INTEGER),
            Map.entry("java.math.BigDecimal", ScalarKind.DECIMAL),
            Map.entry("java.lang.Number", ScalarKind.DECIMAL),
            Map.entry("float", ScalarKind.DOUBLE),
            Map.entry("java.lang.Float", ScalarKind.DOUBLE),
            Map.entry("double", ScalarKind.DOUBLE),
            Map.entry("java.lang.Double", ScalarKind.DOUBLE),
            Map.entry("java.util.OptionalDouble", ScalarKind.DOUBLE),
            Map.entry("java.time.Instant", ScalarKind.INSTANT),
            Map.entry("java.time.OffsetDateTime", ScalarKind.INSTANT),
            Map.entry("java.time.ZonedDateTime", ScalarKind.INSTANT),
            Map.entry("java.time.LocalDate", ScalarKind.DATE),
            Map.entry("java.time.LocalTime", ScalarKind.TIME),
            Map.entry("java.time.LocalDateTime", ScalarKind.DATE_TIME),
            Map.entry("java.time.Duration", ScalarKind.DURATION),
            Map.entry("java.time.OffsetTime", ScalarKind.OFFSET_TIME),
            Map.entry("java.time.YearMonth", ScalarKind.YEAR_MONTH),
            Map.entry("java.time.MonthDay", ScalarKind.MONTH_DAY),
            Map.entry("java.time.Period", ScalarKind.PERIOD),
            Map.entry("java.time.Year", ScalarKind.INTEGER),
            Map.entry("java.time.ZoneId", ScalarKind.TIME_ZONE),
            Map.entry("java.util.TimeZone", ScalarKind.TIME_ZONE),
            Map.entry("java.util.Currency", ScalarKind.CURRENCY),
            Map.entry("java.util.Locale", ScalarKind.LANGUAGE_TAG),
            Map.entry("char", ScalarKind.TEXT),
            Map.entry("java.lang.Character", ScalarKind.TEXT),
            Map.entry("java.lang.StringBuilder", ScalarKind.TEXT),
            Map.entry("java.util.UUID", ScalarKind.UUID),
            Map.entry("java.net.URI", ScalarKind.URI),
            Map.entry("java.nio.ByteBuffer", ScalarKind.BINARY),
            Map.entry("byte[]", ScalarKind.BINARY));

    private ScalarTypes() {}

    static Optional<ScalarKind> kind(String typeName) {
        return Optional.ofNullable(KINDS.get(typeName));
    }

    /** What the values of a class keep to, beyond what its kind says. */
    static List<Constraint> constraints(String typeName) {
        return switch (typeName) {
            case "char", "java.lang.Character" -> List.of(new Constraint.Size(1, 1));
            case "java.time.Year" -> between(Year.MIN_VALUE, Year.MAX_VALUE);
            case "byte", "java.lang.Byte" -> between(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case "short", "java.lang.Short" -> between(Short.MIN_VALUE, Short.MAX_VALUE);
            default -> List.of();
        };
    }

    private static List<Constraint> between(int least, int most) {
        return List.of(
                new Constraint.Minimum(BigDecimal.valueOf(least), true),
                new Constraint.Maximum(BigDecimal.valueOf(most), true));
    }
}
