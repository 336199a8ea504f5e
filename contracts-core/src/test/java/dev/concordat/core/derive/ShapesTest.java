package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.FactCheck;
import dev.concordat.core.derive.fixture.Shapes;
import dev.concordat.core.derive.fixture.Shapes.Pair;
import dev.concordat.core.derive.fixture.Shapes.Part;
import dev.concordat.core.derive.fixture.Shapes.Wrapped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a contract says of a type is held against what Jackson writes for an instance of it. */
class ShapesTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final UUID ID = new UUID(1, 2);

    private static void fits(Record fact) {
        TwoJacksons.fits(fact.getClass(), fact);
    }

    private static Map<String, String> types(Class<?> fact) {
        Map<String, String> types = new LinkedHashMap<>();
        Contracts.of(fact).fields().forEach(field -> types.put(field.name(), inWords(field.type())));
        return types;
    }

    private static String inWords(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.kind().id();
        }
        if (type instanceof ListType list) {
            return "[" + inWords(list.element()) + "]";
        }
        if (type instanceof MapType map) {
            return "{" + (map.keys().equals(MapType.TEXT) ? "" : inWords(map.keys()) + ": ") + inWords(map.value())
                    + "}";
        }
        if (type instanceof ObjectType object) {
            return object.fields().stream()
                    .map(field -> field.name() + (field.required() ? " " : "? ") + inWords(field.type()))
                    .toList()
                    .toString();
        }
        return type instanceof AnyType ? "any" : "choice";
    }

    @Test
    void readsNumbers() {
        fits(new Shapes.Numbers(
                true,
                false,
                (byte) 1,
                (byte) -1,
                (short) 2,
                (short) -2,
                4,
                Integer.MIN_VALUE,
                8,
                Long.MAX_VALUE,
                1.5f,
                -1.5f,
                2.5,
                -2.5,
                BigInteger.TEN.pow(30),
                new BigDecimal("1.10"),
                new AtomicBoolean(true),
                new AtomicInteger(4),
                new AtomicLong(8),
                new BigDecimal("0.1")));
        assertThat(types(Shapes.Numbers.class))
                .containsEntry("atomicFlag", ScalarKind.BOOLEAN.id())
                .containsEntry("atomicFour", ScalarKind.INTEGER.id())
                .containsEntry("atomicEight", ScalarKind.LONG.id())
                .containsEntry("any", ScalarKind.DECIMAL.id());
    }

    @Test
    void readsTimes() {
        fits(new Shapes.Times(
                Instant.EPOCH,
                OffsetDateTime.of(LocalDateTime.of(2026, 3, 2, 12, 0), ZoneOffset.ofHours(2)),
                NOON,
                LocalDate.of(2026, 3, 2),
                LocalTime.of(12, 30),
                LocalDateTime.of(2026, 3, 2, 12, 0),
                Duration.ofMinutes(90),
                DayOfWeek.MONDAY,
                OffsetTime.of(12, 30, 0, 0, ZoneOffset.ofHours(1)),
                Period.of(1, 2, 3),
                YearMonth.of(2026, 3),
                MonthDay.of(12, 24),
                ZoneId.of("Europe/Berlin"),
                TimeZone.getTimeZone("America/Chicago")));
        assertThat(types(Shapes.Times.class).values())
                .containsExactly(
                        "instant",
                        "instant",
                        "instant",
                        "date",
                        "time",
                        "date-time",
                        "duration",
                        "choice",
                        "offset-time",
                        "period",
                        "year-month",
                        "month-day",
                        "time-zone",
                        "time-zone");
    }

    /** The contract says what Jackson 3 writes; a team with Jackson 2 learns of it from its producer's test. */
    @Test
    void saysOfTwoFormsThatOfJackson3() {
        Shapes.InTwoForms both = new Shapes.InTwoForms(Year.of(2026), Locale.GERMANY);

        assertThat(types(Shapes.InTwoForms.class).values()).containsExactly("integer", "language-tag");
        assertThat(Contracts.of(Shapes.InTwoForms.class)
                        .field("year")
                        .orElseThrow()
                        .constraints())
                .containsExactly(
                        new Constraint.Minimum(new BigDecimal("-999999999"), true),
                        new Constraint.Maximum(new BigDecimal("999999999"), true));
        assertThat(TwoJacksons.problems(Shapes.InTwoForms.class, TwoJacksons.three(both)))
                .isEmpty();
        assertThat(TwoJacksons.problems(Shapes.InTwoForms.class, TwoJacksons.two(both)))
                .contains("field locale: expected a language tag such as de-CH, but was text \"de_DE\"")
                .contains("field year: expected a 32-bit integer, but was text \"2026\"");
    }

    @Test
    void readsTexts() {
        fits(new Shapes.Texts(
                "a",
                "b",
                ID,
                URI.create("urn:x:y"),
                new byte[] {1, 2},
                ByteBuffer.wrap(new byte[] {3}),
                new StringBuilder("c"),
                'd',
                'e',
                Currency.getInstance("EUR")));
        assertThat(types(Shapes.Texts.class).values())
                .containsExactly("text", "text", "uuid", "uri", "binary", "binary", "text", "text", "text", "currency");
        assertThat(Contracts.of(Shapes.Texts.class)
                        .field("letter")
                        .orElseThrow()
                        .constraints())
                .containsExactly(new Constraint.Size(1, 1));
    }

    @Test
    void readsContainers() {
        Part part = new Part("p", 1);
        fits(new Shapes.Containers(
                List.of("a"),
                Set.of(1),
                new TreeSet<>(Set.of(2L)),
                new TreeSet<>(Set.of("b")),
                List.of(part),
                List.of("c"),
                new ArrayDeque<>(List.of("d")),
                new ArrayDeque<>(List.of("e")),
                new ArrayList<>(List.of(part)),
                new int[] {1},
                new long[] {2},
                new Part[] {part},
                new String[][] {{"f"}, {}},
                Map.of("g", part),
                new TreeMap<>(Map.of("h", 1)),
                new TreeMap<>(Map.of("i", 2)),
                new HashMap<>(Map.of("j", 3)),
                new LinkedHashMap<>(Map.of("k", 4)),
                new TreeMap<>(Map.of("l", 5)),
                new AtomicReference<>(part)));
        String ofPart = "[name text, count integer]";
        assertThat(types(Shapes.Containers.class).values())
                .containsExactly(
                        "[text]",
                        "[integer]",
                        "[long]",
                        "[text]",
                        "[" + ofPart + "]",
                        "[text]",
                        "[text]",
                        "[text]",
                        "[" + ofPart + "]",
                        "[integer]",
                        "[long]",
                        "[" + ofPart + "]",
                        "[[text]]",
                        "{" + ofPart + "}",
                        "{integer}",
                        "{integer}",
                        "{integer}",
                        "{integer}",
                        "{integer}",
                        ofPart);
    }

    @Test
    void readsOptionals() {
        fits(new Shapes.Optionals(
                Optional.of("a"),
                Optional.of(new Part("p", 1)),
                Optional.of(List.of("b")),
                OptionalInt.of(1),
                OptionalLong.of(2),
                OptionalDouble.of(0.5)));
        fits(new Shapes.Optionals(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty()));
        assertThat(Contracts.of(Shapes.Optionals.class).fields()).noneMatch(Field::required);
    }

    @Test
    void readsTypesWithTypeParameters() {
        Part part = new Part("p", 1);
        Wrapped<Integer> number = new Wrapped<>(1, List.of(2, 3), Optional.empty());
        fits(new Shapes.Generics(
                new Wrapped<>("a", List.of("b"), Optional.of("c")),
                new Wrapped<>(part, List.of(part), Optional.of(part)),
                new Wrapped<>(number, List.of(number), Optional.of(number)),
                new Pair<>("d", List.of(part)),
                List.of(part)));
        assertThat(types(Shapes.Generics.class))
                .containsEntry("text", "[content text, more [text], perhaps? text]")
                .containsEntry("pair", "[first text, second [[name text, count integer]]]")
                .containsEntry("upper", "[[name text, count integer]]");
        assertThat(types(Shapes.Generics.class).get("nested"))
                .isEqualTo("[content [content integer, more [integer], perhaps? integer], more [[content integer,"
                        + " more [integer], perhaps? integer]], perhaps? [content integer, more [integer], perhaps?"
                        + " integer]]");
    }

    @Test
    void readsTypeVariablesOfSuperclasses() {
        Pair<String, Integer> pair = new Pair<>("a", 1);
        SemanticContract contract = Contracts.of(Shapes.Inherited.class);
        byte[] json = JsonMapper.shared().writeValueAsBytes(new Shapes.Inherited(pair));

        assertThat(FactCheck.of(contract)
                        .report("Inherited", EmittedFact.of(json))
                        .toString())
                .isEmpty();
        assertThat(types(Shapes.Inherited.class))
                .containsEntry("value", "[first text, second integer]")
                .containsEntry("values", "[[first text, second integer]]");
    }

    @Test
    void namesTypesThatNobodyStates() {
        assertThat(said(Shapes.Open.class))
                .containsExactly(
                        "class dev.concordat.core.derive.fixture.Shapes.Open, member month: expected a type with one form in"
                                + " JSON, but was Month, which Jackson 2 writes by its name and Jackson 3 as a number",
                        "class dev.concordat.core.derive.fixture.Shapes.Open, member raw: expected a type argument for each"
                                + " type variable, but was Shapes.Wrapped alone",
                        "class dev.concordat.core.derive.fixture.Shapes.Open, member value: expected a type that is known,"
                                + " but was the type variable T");
        assertThat(said(Shapes.Endless.class)).singleElement().asString().contains("that does not contain itself");
    }

    @Test
    void readsKeys() {
        OffsetDateTime offset = OffsetDateTime.of(LocalDateTime.of(2026, 3, 2, 12, 0), ZoneOffset.ofHours(2));
        fits(new Shapes.Keys(
                Map.of(ID, "a"),
                Map.of(URI.create("urn:x"), "a"),
                Map.of(Currency.getInstance("EUR"), "a"),
                Map.of(LocalDate.EPOCH, "a"),
                Map.of(LocalTime.NOON, "a"),
                Map.of(LocalDateTime.MIN, "a"),
                Map.of(Instant.EPOCH, "a"),
                Map.of(offset, "a"),
                Map.of(YearMonth.of(2026, 3), "a"),
                Map.of(MonthDay.of(12, 24), "a"),
                Map.of(Year.of(2026), "a"),
                Map.of(Duration.ofMinutes(90), "a"),
                Map.of(Period.of(1, 2, 3), "a"),
                Map.of(ZoneId.of("Europe/Berlin"), "a"),
                Map.of((short) 1, "a"),
                Map.of(2, "a"),
                Map.of(3L, "a"),
                Map.of(BigInteger.TEN.pow(30), "a"),
                Map.of(new BigDecimal("1.10"), "a"),
                Map.of(0.5, "a"),
                Map.of(true, "a"),
                Map.of('k', "a"),
                Map.of(DayOfWeek.MONDAY, "a"),
                new EnumMap<>(Map.of(Shapes.Level.HIGH, List.of("a"))),
                Map.of(Shapes.Coded.FIRST, "a"),
                Map.of(new Shapes.Sku("s"), "a"),
                EnumSet.of(Shapes.Level.HIGH)));
        assertThat(types(Shapes.Keys.class))
                .containsEntry("uuid", "{uuid: text}")
                .containsEntry("year", "{integer: text}")
                .containsEntry("level", "{choice: [text]}")
                .containsEntry("sku", "{text}")
                .containsEntry("levels", "[choice]");
    }

    @Test
    void refusesKeysOfAnotherForm() {
        String place = "class dev.concordat.core.derive.fixture.Shapes.NoKeys, member ";
        String single = ": expected keys that are single values, but was Map<";
        String like = ": expected keys that are written as values of their type are, but was Map<";
        assertThat(said(Shapes.NoKeys.class))
                .containsExactly(
                        place + "any" + single + "Object, String>",
                        place + "list" + single + "List<String>, String>",
                        place + "locale" + like + "Locale, String>",
                        place + "part" + single + "Shapes.Part, String>",
                        place + "zoned" + like + "ZonedDateTime, String>");
    }

    @Test
    void refusesElementsThatMayBeNull() {
        String place = "class dev.concordat.core.derive.fixture.Shapes.Holes, member ";
        String expected = ": expected elements that are always there, but those of ";
        assertThat(said(Shapes.Holes.class))
                .containsExactly(
                        place + "array" + expected + "String[] may be null",
                        place + "list" + expected + "List<String> may be null",
                        place + "map" + expected + "Map<String, Shapes.Part> may be null",
                        place + "optionals" + expected + "List<Optional<String>> may be null");
    }

    @Test
    void namesClassesOfTheJdkThatHaveNoKnownForm() {
        assertThat(said(Shapes.Others.class))
                .containsExactlyElementsOf(Stream.of(
                                "address: InetAddress",
                                "calendar: Calendar",
                                "date: Date",
                                "offset: ZoneOffset",
                                "url: URL")
                        .map(one -> one.split(": "))
                        .map(one -> "class dev.concordat.core.derive.fixture.Shapes.Others, member " + one[0]
                                + ": expected a type with a known form in JSON, but was " + one[1]
                                + ", a class of the JDK")
                        .toList());
    }

    private static List<String> said(Class<?> fact) {
        return Contracts.derive(fact).findings().errors().stream()
                .map(finding -> finding.place() + ": " + finding.what())
                .toList();
    }
}
