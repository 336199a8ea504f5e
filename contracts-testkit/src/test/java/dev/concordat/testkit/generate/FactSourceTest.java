package dev.concordat.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class FactSourceTest {
    private static final Field ID = Field.required("id", new ScalarType(ScalarKind.TEXT));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Field AMOUNT = Field.required("amount", new ScalarType(ScalarKind.DECIMAL));
    private static final Field NOTE = Field.optional("note", new ScalarType(ScalarKind.TEXT));

    private static Field field(ScalarKind kind, Constraint... constraints) {
        return field(new ScalarType(kind), constraints);
    }

    private static Field field(FieldType type, Constraint... constraints) {
        Field.Builder builder = Field.builder();
        return builder.name("x").type(type).addConstraints(constraints).build();
    }

    private static FactSource source(Field... fields) {
        return new FactSource(List.of(fields), List.of());
    }

    private static Constraint least(String bound) {
        return new Constraint.Minimum(new BigDecimal(bound), true);
    }

    private static Constraint most(String bound) {
        return new Constraint.Maximum(new BigDecimal(bound), true);
    }

    private static List<String> cases(Field field) {
        return source(field).cases(1).stream().map(FactCase::description).toList();
    }

    @Test
    void coversEveryCaseOfAnOptionalField() {
        List<FactCase> cases = source(NOTE).cases(1);

        assertThat(cases)
                .extracting(FactCase::description)
                .containsExactly(
                        "an ordinary fact",
                        "field note absent",
                        "field note null",
                        "field note there",
                        "field note with 0 characters");
        assertThat(cases.get(1).fact().has("note")).isFalse();
        assertThat(cases.get(2).fact().path("note").isNull()).isTrue();
        assertThat(cases.get(3).fact().path("note").isString()).isTrue();
        assertThat(cases.get(4).fact().path("note").stringValue()).isEmpty();
    }

    @Test
    void coversEveryValueOfAChoiceAndAnUnknownOneOfAnOpenOne() {
        assertThat(cases(field(new ChoiceType(List.of("A", "B"), false))))
                .containsExactly("an ordinary fact", "field x = A", "field x = B");
        assertThat(cases(field(new ChoiceType(List.of("A"), true))))
                .containsExactly("an ordinary fact", "field x = A", "field x = VALUE_NOT_YET_KNOWN");
    }

    @Test
    void coversBoundariesOfNumbers() {
        assertThat(cases(field(ScalarKind.INTEGER)))
                .containsExactly(
                        "an ordinary fact", "field x at its least, -2147483648", "field x at its most, 2147483647");
        assertThat(cases(field(ScalarKind.DECIMAL, least("0.00"), new Constraint.Digits(3, 2))))
                .containsExactly("an ordinary fact", "field x at its least, 0.00", "field x at its most, 999.99");
        assertThat(cases(field(ScalarKind.LONG, new Constraint.Minimum(BigDecimal.TEN, false), most("12.9"))))
                .containsExactly("an ordinary fact", "field x at its least, 11", "field x at its most, 12");
    }

    @Test
    void movesTheSaneRangeToABoundBeyondIt() {
        assertThat(cases(field(ScalarKind.LONG, least("2000000000000000"))))
                .contains("field x at its least, 2000000000000000", "field x at its most, 3000000000000000");
        assertThat(cases(field(ScalarKind.LONG, most("-2000000000000000"))))
                .contains("field x at its least, -3000000000000000", "field x at its most, -2000000000000000");
        assertThat(cases(field(ScalarKind.LONG, least("-4500000000000000"), most("-4000000000000000"))))
                .contains("field x at its least, -4500000000000000", "field x at its most, -4000000000000000");
        assertThat(cases(field(ScalarKind.INTEGER, most("-2147483648"))))
                .contains("field x at its least, -2147483648", "field x at its most, -2147483648");
        assertThat(cases(field(ScalarKind.LONG, least("9223372036854775807"))))
                .contains("field x at its most, 9223372036854775807");
    }

    @Test
    void coversBoundariesOfSizes() {
        assertThat(cases(field(ScalarKind.TEXT, new Constraint.Size(2, 5))))
                .containsExactly("an ordinary fact", "field x with 2 characters", "field x with 5 characters");
        ListType flags = new ListType(new ScalarType(ScalarKind.BOOLEAN));
        assertThat(cases(field(flags))).containsExactly("an ordinary fact", "field x empty");
        List<FactCase> sized = source(field(flags, new Constraint.Size(1, 4))).cases(1);
        assertThat(sized)
                .extracting(FactCase::description)
                .containsExactly("an ordinary fact", "field x with 1 element", "field x with 4 elements");
        assertThat(sized.get(1).fact().path("x").size()).isEqualTo(1);
        assertThat(sized.get(2).fact().path("x").size()).isEqualTo(4);
    }

    @Test
    void coversEveryValueOfAListOfChoices() {
        assertThat(cases(field(new ListType(new ChoiceType(List.of("A", "B"), false)))))
                .containsExactly("an ordinary fact", "field x empty", "field x of A", "field x of B");
    }

    @Test
    void coversCasesWithinListsOfLists() {
        Field grid = field(new ListType(new ListType(new ObjectType(List.of(NOTE)))));

        assertThat(LongStream.range(0, 20))
                .allSatisfy(seed -> assertThat(source(grid).cases(seed))
                        .extracting(FactCase::description)
                        .contains("field x[][].note absent", "field x[][].note null"));
    }

    @Test
    void keepsCurrenciesToCodes() {
        Field currency = Field.required("currency", new ScalarType(ScalarKind.TEXT));
        Field amount = Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(new MonetaryUnit(Optional.empty(), Optional.of("currency"), OptionalInt.of(2), false))
                .build();
        FactSource source = source(currency, amount);

        assertThat(source.fields()).containsExactly(currency, amount);
        assertThat(source.cases(1)).allMatch(one -> isCode(one.fact()));
        assertThat(LongStream.range(0, 50).mapToObj(seed -> source.mutation("currency", seed)))
                .allMatch(found -> found.orElseThrow().changed().stream().allMatch(FactSourceTest::isCode));
    }

    private static boolean isCode(ObjectNode fact) {
        return fact.path("currency").stringValue().matches("[A-Z]{3}");
    }

    @Test
    void takesCurrenciesFromAnEnumAsItIs() {
        Field currency = Field.required("currency", new ChoiceType(List.of("CHF"), false));
        Field amount = Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(new MonetaryUnit(Optional.empty(), Optional.of("currency"), OptionalInt.empty(), false))
                .build();

        assertThat(source(currency, amount).batch(1))
                .allMatch(fact -> fact.path("currency").stringValue().equals("CHF"));
    }

    @Test
    void makesBusinessKeysCollide() {
        FactSource source = new FactSource(List.of(ID, AMOUNT), List.of("id", "unknown"));
        List<List<ObjectNode>> large = LongStream.range(0, 200)
                .mapToObj(source::batch)
                .filter(batch -> batch.size() >= 5)
                .toList();

        assertThat(large).hasSizeGreaterThan(20);
        long colliding = large.stream()
                .filter(batch -> batch.stream()
                                .map(fact -> fact.path("id"))
                                .collect(Collectors.toSet())
                                .size()
                        < batch.size())
                .count();
        assertThat(colliding).isGreaterThan(large.size() * 9L / 10);
    }

    @Test
    void changesNothingWhereThereIsNoOtherValue() {
        FactSource source = source(field(new ChoiceType(List.of("A"), false)));

        assertThat(source.mutation("x", 1)).isEmpty();
        assertThat(source.mutation("y", 1)).isEmpty();
        assertThat(source(field(new ListType(new ObjectType(List.of(NOTE))), new Constraint.Size(0, 0)))
                        .mutation("x[].note", 1))
                .isEmpty();
    }

    @Test
    void refusesConstraintsNoValueCanKeep() {
        assertRefused(
                field(ScalarKind.INTEGER, least("3"), most("2")),
                "no number can keep the constraints of field x: [Minimum[bound=3, inclusive=true],"
                        + " Maximum[bound=2, inclusive=true]]");
        assertRefused(
                field(ScalarKind.INTEGER, least("3000000000")),
                "no number can keep the constraints of field x: [Minimum[bound=3000000000, inclusive=true]]");
        assertRefused(
                field(ScalarKind.TEXT, new Constraint.Size(0, 2), new Constraint.Size(4, 5)),
                "no text can keep the constraints of field x: [Size[minimum=0, maximum=2],"
                        + " Size[minimum=4, maximum=5]]");
        assertRefused(
                field(ScalarKind.TEXT, new Constraint.Matches("a{3}"), new Constraint.Size(4, 5)),
                "no text can keep the constraints of field x: [Matches[regex=a{3}], Size[minimum=4, maximum=5]]");
        assertRefused(
                field(
                        new ListType(new ScalarType(ScalarKind.TEXT)),
                        new Constraint.Size(0, 2),
                        new Constraint.Size(4, 5)),
                "no size can keep the constraints of field x: [Size[minimum=0, maximum=2],"
                        + " Size[minimum=4, maximum=5]]");
        assertRefused(
                Field.required(
                        "lines",
                        new ListType(new ObjectType(List.of(field(ScalarKind.INTEGER, least("3"), most("2")))))),
                "no number can keep the constraints of field lines[].x: [Minimum[bound=3, inclusive=true],"
                        + " Maximum[bound=2, inclusive=true]]");
    }

    private static void assertRefused(Field field, String message) {
        FactSource source = source(field);
        assertThatIllegalArgumentException().isThrownBy(() -> source.batch(1)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> source.cases(1)).withMessage(message);
    }

    @Test
    void shrinksToTheSmallestBatchThatStillFails() {
        FactSource source = source(ID, AMOUNT, NOTE);
        Predicate<List<ObjectNode>> fails = batch -> batch.stream()
                .anyMatch(fact -> fact.path("amount").decimalValue().compareTo(HUNDRED) > 0);

        Counterexample found = source.counterexample(fails, 1, 200).orElseThrow();

        assertThat(FactJson.lines(found.facts())).isEqualTo("{\"id\":\"\",\"amount\":100.000001}");
        assertThat(fails.test(source.batch(found.seed()))).isTrue();
        assertThat(found.seed()).isEqualTo(found.tries());
    }

    @Test
    void shrinksToTwoFactsWhereItTakesTwo() {
        FactSource source = new FactSource(List.of(ID, AMOUNT), List.of("id"));
        Predicate<List<ObjectNode>> fails =
                batch -> batch.stream().map(fact -> fact.path("id")).distinct().count() < batch.size();

        assertThat(source.counterexample(fails, 1, 200).orElseThrow().facts()).hasSize(2);
    }

    @Test
    void findsNothingWhereNothingFails() {
        assertThat(source(ID).counterexample(batch -> false, 1, 5)).isEmpty();
    }

    @Test
    void letsThroughWhatThePredicateThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> source(ID)
                        .counterexample(
                                batch -> {
                                    throw new IllegalStateException("mine");
                                },
                                1,
                                5))
                .withMessage("mine");
        assertThat(source(ID).batch(1)).isNotEmpty();
    }

    @Test
    void writesDecimalsAsTheyAre() {
        assertThat(FactJson.lines(source(AMOUNT).cases(1).stream()
                        .map(FactCase::fact)
                        .skip(1)
                        .toList()))
                .isEqualTo("{\"amount\":-1000000000000}\n{\"amount\":1000000000000}");
    }

    @Test
    void generatesOnManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        FactSource source = new FactSource(List.of(ID, AMOUNT, NOTE), List.of("id"));
        List<String> expected = LongStream.range(0, 8)
                .mapToObj(seed -> FactJson.lines(source.batch(seed)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(seed -> () -> FactJson.lines(source.batch(seed)))
                    .toList();
            Stream.Builder<String> found = Stream.builder();
            for (Future<String> one : threads.invokeAll(tasks)) {
                found.add(one.get());
            }
            assertThat(found.build()).containsExactlyElementsOf(expected);
        } finally {
            threads.shutdownNow();
        }
    }
}
