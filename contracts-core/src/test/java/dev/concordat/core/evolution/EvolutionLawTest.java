package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Version;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.Documents;
import dev.concordat.core.codec.Fields;
import dev.concordat.core.finding.ChangeRule;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of a diff, over arbitrary contracts. */
class EvolutionLawTest {
    private static final Version VERSION = new Version(1, 0, 0);

    @Provide
    Arbitrary<SemanticContract> contracts() {
        return Documents.contracts();
    }

    @Provide
    Arbitrary<ContextRecord> contexts() {
        return Documents.contexts();
    }

    @Provide
    Arbitrary<Field> fields() {
        return Fields.FIELD.map(
                field -> Field.builder().from(field).name("amount").build());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingChangesBetweenAContractAndItself(@ForAll("contracts") SemanticContract contract) {
        assertThat(Evolution.between(contract, contract)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void backwardsIsTheMirrorOfForwards(
            @ForAll("contracts") SemanticContract one, @ForAll("contracts") SemanticContract other) {
        SemanticContract later = sameFact(one, other);
        assertMirrored(
                Evolution.between(one, later).all(),
                Evolution.between(later, one).all());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void backwardsIsTheMirrorOfForwardsInOneField(@ForAll("fields") Field one, @ForAll("fields") Field other) {
        assertMirrored(changes(one, other), changes(other, one));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void backwardsIsTheMirrorOfForwardsInAContext(
            @ForAll("contexts") ContextRecord one, @ForAll("contexts") ContextRecord other) {
        ContextRecord later = renamed(other, one);
        assertMirrored(Evolution.between(one, later), Evolution.between(later, one));
    }

    private static ContextRecord renamed(ContextRecord record, ContextRecord like) {
        ContextRecord.Builder builder = ContextRecord.builder();
        builder.from(record);
        return builder.name(like.name()).build();
    }

    private static SemanticContract sameFact(SemanticContract one, SemanticContract other) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(other);
        return builder.fact(one.fact()).build();
    }

    private static void assertMirrored(List<Change> forwards, List<Change> backwards) {
        assertThat(backwards.stream().map(EvolutionLawTest::withoutRule).sorted())
                .isEqualTo(forwards.stream()
                        .map(EvolutionLawTest::mirrored)
                        .map(EvolutionLawTest::withoutRule)
                        .sorted()
                        .toList());
        Map<String, List<String>> rules = backwards.stream()
                .collect(Collectors.groupingBy(
                        EvolutionLawTest::withoutRule,
                        Collectors.mapping(change -> change.rule().id(), Collectors.toList())));
        forwards.forEach(change -> assertThat(rules.get(withoutRule(mirrored(change))))
                .as(change.toString())
                .contains(change.rule().mirror()));
    }

    private static Change mirrored(Change change) {
        return new Change(
                change.rule(), change.subject(), change.field(), change.aspect(), change.after(), change.before());
    }

    private static String withoutRule(Change change) {
        return change.place() + "|" + change.aspect() + "|" + change.before() + "|" + change.after();
    }

    /** Together with {@link #everyPartIsLookedAt} this says that the changes explain every difference there is. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void changesOfTheWholeAreThoseOfItsParts(
            @ForAll("contracts") SemanticContract one, @ForAll("contracts") SemanticContract other) {
        List<Change> ofParts = new ArrayList<>();
        for (BinaryOperator<SemanticContract> part : Parts.ofContract().values()) {
            SemanticContract partly = part.apply(one, other);
            List<Change> changes = Evolution.between(one, partly).all();
            assertThat(changes.isEmpty()).as("%s", changes).isEqualTo(partly.equals(one));
            ofParts.addAll(changes);
        }
        // A change of the fact's name shows in the subject of every change.
        assertThat(Evolution.between(one, other).all().stream().map(EvolutionLawTest::withoutSubject))
                .containsExactlyInAnyOrderElementsOf(
                        ofParts.stream().map(EvolutionLawTest::withoutSubject).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void changesOfAFieldAreThoseOfItsParts(@ForAll("fields") Field one, @ForAll("fields") Field other) {
        List<Change> ofParts = new ArrayList<>();
        for (BinaryOperator<Field> part : Parts.ofField().values()) {
            Field partly = part.apply(one, other);
            List<Change> changes = changes(one, partly);
            assertThat(changes.isEmpty()).as("%s", changes).isEqualTo(partly.equals(one));
            ofParts.addAll(changes);
        }
        assertThat(changes(one, other)).containsExactlyInAnyOrderElementsOf(ofParts);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void changesOfAContextAreThoseOfItsParts(
            @ForAll("contexts") ContextRecord one, @ForAll("contexts") ContextRecord other) {
        ContextRecord later = renamed(other, one);
        List<Change> ofParts = new ArrayList<>();
        for (BinaryOperator<ContextRecord> part : Parts.ofContext().values()) {
            ContextRecord partly = part.apply(one, later);
            List<Change> changes = Evolution.between(one, partly);
            assertThat(changes.isEmpty()).as("%s", changes).isEqualTo(partly.equals(one));
            ofParts.addAll(changes);
        }
        assertThat(Evolution.between(one, later)).containsExactlyInAnyOrderElementsOf(ofParts);
    }

    private static List<Change> changes(Field before, Field after) {
        return Evolution.between(contract(before), contract(after)).all();
    }

    private static SemanticContract contract(Field field) {
        return SemanticContract.builder()
                .fact(dev.concordat.api.FactId.parse("billing/invoice-issued"))
                .version(VERSION)
                .addFields(field)
                .build();
    }

    private static String withoutSubject(Change change) {
        return change.rule().id() + "|" + change.field().orElse("") + "|" + change.aspect() + "|" + change.before()
                + "|" + change.after();
    }

    /** A part that is added to the model has to be compared: whoever adds one meets this test. */
    @Test
    void everyPartIsLookedAt() {
        assertThat(Parts.ofContract().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        attributes(SemanticContract.class, "version", "compensatedBy", "nameAndVersion"));
        assertThat(Parts.ofField().keySet().stream().flatMap(names -> Stream.of(names.split(" "))))
                .containsExactlyInAnyOrderElementsOf(attributes(Field.class, "name"));
        assertThat(Parts.ofContext().keySet())
                .containsExactlyInAnyOrderElementsOf(attributes(ContextRecord.class, "name"));
    }

    private static List<String> attributes(Class<?> type, String... others) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !java.lang.reflect.Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() != void.class
                        && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !List.of(others).contains(name) && !name.equals("fieldsByPath"))
                .toList();
    }

    @Test
    void everyRuleHasItsMirrorOrAWaiver() {
        Map<String, ChangeRule> rules =
                ChangeRule.all().stream().collect(Collectors.toMap(ChangeRule::id, rule -> rule));
        rules.values().forEach(rule -> {
            if (rule.mirror().startsWith(ChangeRule.WAIVED)) {
                assertThat(rule.mirror().length()).isGreaterThan(ChangeRule.WAIVED.length() + 10);
            } else {
                assertThat(rules).as(rule.id()).containsKey(rule.mirror());
                assertThat(rules.get(rule.mirror()).mirror()).as(rule.id()).isEqualTo(rule.id());
            }
        });
    }
}
