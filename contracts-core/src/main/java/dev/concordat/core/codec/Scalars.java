package dev.concordat.core.codec;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.Percentage;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.NearestName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Codecs for single values. */
final class Scalars {
    /** Words in lower case joined by hyphens, as a pattern of a schema. */
    static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final String SIGNED = "[-+]?[0-9]+";
    private static final String DAY = "[-+]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

    static final Codec<String> TEXT = text("text", Map.of("type", "string"), Function.identity(), Function.identity());
    static final Codec<Duration> DURATION = text(
            "a duration such as P90D",
            "^[-+]?[Pp](" + SIGNED + "[Dd])?([Tt](" + SIGNED + "[Hh])?(" + SIGNED + "[Mm])?(" + SIGNED
                    + "([.,][0-9]{0,9})?[Ss])?)?$",
            Duration::parse,
            IsoDuration::text);
    static final Codec<Instant> INSTANT = text(
            "a time such as 2026-03-02T10:15:30Z",
            "^" + DAY + "[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,9})?([Zz]|[-+][0-9:]+)$",
            Instant::parse,
            Instant::toString);
    static final Codec<LocalDate> DATE =
            text("a date such as 2026-03-02", "^" + DAY + "$", LocalDate::parse, LocalDate::toString);
    static final Codec<FactId> FACT =
            text("context/fact", "^" + NAME + "/" + NAME + "$", FactId::parse, FactId::toString);
    static final Codec<Version> VERSION = text(
            "a version such as 1.2.0",
            "^" + NUMBER + "\\." + NUMBER + "(\\." + NUMBER + ")?$",
            Version::parse,
            Version::toString);
    static final Codec<FactClock> CLOCK = constant(FactClock.class);
    static final Codec<Boolean> TRUTH = of(
            "true or false",
            Map.of("type", "boolean"),
            value -> value instanceof Located.Truth truth ? Optional.of(truth.truth()) : Optional.empty(),
            (value, out) -> out.writeBoolean(value));
    static final Codec<BigDecimal> DECIMAL = of(
            "a number",
            Map.of("type", "number"),
            value -> value instanceof Located.Decimal number ? Optional.of(number.number()) : Optional.empty(),
            (value, out) -> out.writeNumber(value));
    static final Codec<Integer> INTEGER = of(
            "a whole number",
            inOrder("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE),
            value -> value instanceof Located.Decimal number ? whole(number.number()) : Optional.empty(),
            (value, out) -> out.writeNumber(value));

    static final Codec<Percentage> PERCENTAGE = of(
            "a number above 0 and up to 100",
            inOrder("type", "number", "exclusiveMinimum", 0, "maximum", 100),
            Scalars::percentage,
            (value, out) -> out.writeNumber(value.value()));

    private Scalars() {}

    /** A schema whose keys are written in this order. */
    private static Map<String, Object> inOrder(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            schema.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return schema;
    }

    private static Optional<Percentage> percentage(Located.Value value) {
        try {
            return value instanceof Located.Decimal number
                    ? Optional.of(new Percentage(number.number()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static <T> Codec<T> of(
            String expected,
            Map<String, Object> schema,
            Function<Located.Value, Optional<T>> read,
            BiConsumer<T, JsonGenerator> write) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Located at, Reading reading) {
                Optional<T> value = read.apply(at.value());
                if (value.isEmpty()) {
                    reading.wrongValue(at, expected);
                }
                return value;
            }

            @Override
            public void write(T value, JsonGenerator out) {
                write.accept(value, out);
            }

            @Override
            public int format(T value) {
                return 1;
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return schema;
            }
        };
    }

    /** A value written as text; what the parser refuses is noted as an invalid value with the parser's words. */
    static <T> Codec<T> text(String expected, Function<String, T> parse, Function<T, String> print) {
        return text(expected, inOrder("type", "string", "description", expected), parse, print);
    }

    /** As above, of a form.
     *
     * @param pattern for the schema; may match more than the parser takes, and never less
     */
    static <T> Codec<T> text(String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        return text(expected, inOrder("type", "string", "description", expected, "pattern", pattern), parse, print);
    }

    private static <T> Codec<T> text(
            String expected, Map<String, Object> schema, Function<String, T> parse, Function<T, String> print) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Located at, Reading reading) {
                if (!(at.value() instanceof Located.Text text)) {
                    reading.textWanted(at, expected);
                    return Optional.empty();
                }
                try {
                    return Optional.of(parse.apply(text.text()));
                } catch (DateTimeException e) {
                    reading.wrongValue(at, expected);
                } catch (IllegalArgumentException e) {
                    reading.problem(FileRule.FILE_VALUE_INVALID, at, Quoted.firstLine(e), "correct the value");
                }
                return Optional.empty();
            }

            @Override
            public void write(T value, JsonGenerator out) {
                out.writeString(print.apply(value));
            }

            @Override
            public int format(T value) {
                return 1;
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return schema;
            }
        };
    }

    /** One of some words in a schema; the reader of the file looks at it before everything else. */
    static Codec<String> words(List<String> words) {
        return text("a word", Map.of("enum", words), Function.identity(), Function.identity());
    }

    /** A constant of an enum, in lower-case words joined by hyphens. */
    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        Map<String, E> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        Function<String, E> parse = name -> {
            E found = byName.get(name);
            if (found == null) {
                throw new IllegalArgumentException("expected one of the known words, but was " + Quoted.text(name)
                        + "; " + NearestName.hint(name, List.copyOf(byName.keySet())));
            }
            return found;
        };
        return text(
                "a word",
                Map.of("enum", List.copyOf(byName.keySet())),
                parse,
                one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
