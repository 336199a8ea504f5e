package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.core.derive.fixture.JacksonShapes;
import dev.concordat.core.derive.fixture.JacksonShapes.OrderId;
import dev.concordat.core.derive.fixture.JacksonShapes.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a contract says of an annotated class is held against what Jackson writes for an instance of it. */
class JacksonAnnotationsTest {
    private static final Place PLACE = new Place("High Street", "1234");

    private static JsonNode fits(Record fact) {
        return TwoJacksons.fits(fact.getClass(), fact);
    }

    /** The paths of all that is written. */
    private static Set<String> paths(JsonNode written, String prefix) {
        Set<String> paths = new TreeSet<>();
        written.properties().forEach(member -> {
            paths.add(prefix + member.getKey());
            paths.addAll(paths(member.getValue(), prefix + member.getKey() + "."));
            member.getValue().values().forEach(one -> {
                if (member.getValue().isArray()) {
                    paths.addAll(paths(one, prefix + member.getKey() + "[]."));
                }
            });
        });
        return paths;
    }

    private static void writesWhatIsStated(Record fact) {
        assertThat(Field.byPath(Contracts.of(fact.getClass()).fields()).keySet())
                .containsExactlyInAnyOrderElementsOf(paths(fits(fact), ""));
    }

    private static Field field(Class<?> fact, String path) {
        return Field.find(Contracts.of(fact).fields(), path).orElseThrow();
    }

    private static List<String> said(Class<?> fact) {
        return Contracts.derive(fact).findings().errors().stream()
                .map(finding -> finding.place().replace("class dev.concordat.core.derive.fixture.JacksonShapes.", "")
                        + ": " + finding.what())
                .toList();
    }

    @Test
    void namesMembersByTheStrategyOfTheirClass() {
        writesWhatIsStated(new JacksonShapes.Named(
                PLACE,
                new JacksonShapes.Upper("a"),
                new JacksonShapes.Lower("b"),
                new JacksonShapes.Dotted("c"),
                new JacksonShapes.Camel("d")));
        assertThat(Field.byPath(Contracts.of(JacksonShapes.Named.class).fields()))
                .containsKeys("ship-to.street_name", "ship-to.ZIP", "upper-case.TWO_WORDS", "dotted-case.two.words");
    }

    @Test
    void refusesStrategyOfSomebodysOwn() {
        assertThat(said(JacksonShapes.Shouted.class))
                .containsExactly("Shouted: expected one of Jackson's own naming strategies in @JsonNaming, but was"
                        + " Shouting");
    }

    @Test
    void putsMembersOfUnwrappedOnesBesideThem() {
        writesWhatIsStated(
                new JacksonShapes.Unwrapped(PLACE, PLACE, PLACE, new JacksonShapes.Outer(PLACE, "own"), PLACE));
        fits(new JacksonShapes.Unwrapped(PLACE, PLACE, null, new JacksonShapes.Outer(PLACE, "own"), PLACE));
        assertThat(field(JacksonShapes.Unwrapped.class, "from_street_name_old").required())
                .isTrue();
        assertThat(field(JacksonShapes.Unwrapped.class, "to_street_name").required())
                .isFalse();
        assertThat(field(JacksonShapes.Unwrapped.class, "y_ZIP").required()).isTrue();
        assertThat(said(JacksonShapes.UnwrappedTwice.class))
                .containsExactly(
                        "Outer, member inner: expected a value that is written as its type says, but @JsonUnwrapped"
                                + " stands inside another one with a prefix or suffix, which Jackson does not put to its names");
    }

    @Test
    void saysThatUnwrappedMembersClash() {
        assertThat(said(JacksonShapes.Clashing.class))
                .containsExactly(
                        "Clashing, member other: expected a name of its own in the payload, but \"ZIP\" is the name of"
                                + " another member",
                        "Clashing, member other: expected a name of its own in the payload, but \"street_name\" is the name of"
                                + " another member");
    }

    @Test
    void saysThatOnlyObjectsCanBeUnwrapped() {
        assertThat(said(JacksonShapes.UnwrappedText.class))
                .containsExactly(
                        "UnwrappedText, member places: expected a type with a known form in JSON, but was List<JacksonShapes.Place>, a"
                                + " class of the JDK",
                        "UnwrappedText, member text: expected a type with a known form in JSON, but was String, a class of the"
                                + " JDK");
    }

    @Test
    void knowsThatEmptyMembersAreLeftOut() {
        fits(new JacksonShapes.Included("a", List.of("b"), Map.of("c", "d"), new byte[] {1}, 0, "", 1));
        JsonNode written = fits(new JacksonShapes.Included("", List.of(), Map.of(), new byte[0], 0, "", 0));

        assertThat(paths(written, "")).containsExactly("always", "number");
        assertThat(Contracts.of(JacksonShapes.Included.class).fields().stream()
                        .filter(Field::required)
                        .map(Field::name))
                .containsExactly("number", "always");
    }

    @Test
    void leavesOutWhatJacksonLeavesOut() {
        writesWhatIsStated(new JacksonShapes.LeftOut(
                "a",
                "b",
                "c",
                "d",
                new JacksonShapes.Internal("f"),
                PLACE,
                List.of(PLACE),
                PLACE,
                new JacksonShapes.Chosen("g", "h")));
        assertThat(Contracts.of(JacksonShapes.Line.class).fields())
                .extracting(Field::name)
                .containsExactlyElementsOf(JsonMapper.shared()
                        .valueToTree(new JacksonShapes.Line())
                        .propertyNames());
    }

    @Test
    void takesTheOnlyValueOfClass() {
        OrderId id = new OrderId("o-1");
        writesWhatIsStated(new JacksonShapes.Values(
                id,
                new JacksonShapes.Reference(id),
                List.of(id),
                Map.of(),
                Optional.of(id),
                new JacksonShapes.Only<>(PLACE),
                new JacksonShapes.Amount(new BigDecimal("1.10")),
                JacksonShapes.Coded.BLOCKED));
        assertThat(field(JacksonShapes.Values.class, "id").constraints())
                .containsExactly(new Constraint.Size(3, Integer.MAX_VALUE));
        assertThat(field(JacksonShapes.Values.class, "reference").constraints())
                .containsExactly(new Constraint.Size(3, Integer.MAX_VALUE));
        assertThat(field(JacksonShapes.Values.class, "perhaps").required()).isFalse();
        assertThat(field(JacksonShapes.Values.class, "coded").type())
                .isEqualTo(new ChoiceType(List.of("A", "B"), false));
    }

    @Test
    void takesStatedNamesOfConstantsBeforeTheirText() {
        writesWhatIsStated(new JacksonShapes.SpelledOut(JacksonShapes.Spelled.HELLO));
    }

    @Test
    void saysWhichAnnotationHidesTheForm() {
        String known = "expected a type with a known form in JSON, but was JacksonShapes.";
        String value = "expected a value that is written as its type says, but ";
        String form = " in a form of its own";
        assertThat(said(JacksonShapes.Hidden.class))
                .containsExactly(
                        "Hidden, member counted: expected an enum that is written by the names of its constants, but"
                                + " @JsonFormat writes JacksonShapes.Counted" + form,
                        "Hidden, member detected: " + known + "Detected, a class that @JsonAutoDetect writes" + form,
                        "Hidden, member identified: " + known + "Identified, a record that @JsonIdentityInfo writes"
                                + form,
                        "Hidden, member more: " + value + "@JsonAnyGetter writes it" + form,
                        "Hidden, member raw: " + value + "@JsonRawValue writes it" + form,
                        "Hidden, member row: " + known + "Row, a record that @JsonFormat writes" + form,
                        "Hidden, member talking: expected a type with one form in JSON, but was JacksonShapes.Talking, an"
                                + " enum with a toString() of its own, which Jackson 3 writes and Jackson 2 does not",
                        "Hidden, member text: " + value + "@JsonSerialize writes it" + form);
        assertThat(Contracts.derive(JacksonShapes.Hidden.class)
                        .value()
                        .orElseThrow()
                        .fields())
                .extracting(Field::name)
                .containsExactly("numbered", "plain");
    }

    @Test
    void takesFormatsThatKeepTheForm() {
        writesWhatIsStated(new JacksonShapes.Formatted(
                Instant.EPOCH,
                LocalDate.EPOCH,
                Instant.EPOCH,
                JacksonShapes.Spelled.HELLO,
                1,
                LocalDate.EPOCH,
                Map.of(),
                PLACE));
    }

    @Test
    void refusesFormatsThatChangeTheForm() {
        String expected = "expected a value that is written as its type says, but @JsonFormat writes it ";
        assertThat(said(JacksonShapes.Reformatted.class))
                .containsExactly(
                        "Reformatted, member amount: " + expected + "in shape STRING",
                        "Reformatted, member day: " + expected + "by the pattern dd.MM.yyyy",
                        "Reformatted, member flag: " + expected + "in shape STRING",
                        "Reformatted, member millis: " + expected + "in shape NUMBER",
                        "Reformatted, member one: " + expected + "with WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED",
                        "Reformatted, member ordinal: " + expected + "in shape NUMBER_INT",
                        "Reformatted, member row: " + expected + "in shape ARRAY");
    }

    @Test
    void readsNothingThatJacksonDoesNotReadByName() {
        assertThat(Expectations.of(JacksonShapes.Reader.class).fields())
                .extracting(Field::name)
                .containsExactly("text", "secret");
    }
}
