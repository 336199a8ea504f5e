package dev.concordat.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.FactCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws that hold for the facts of any contract. */
class GeneratedFactsTest {
    private static final Pattern NAMES = Pattern.compile("f[0-9]|total|kind|number|bank|holder");

    private static FactSource source(List<Field> fields) {
        return new FactSource(fields, List.of());
    }

    @Property(tries = 100)
    void everyFactKeepsTheContract(@ForAll long seed) {
        List<Field> fields = new RandomFields(seed).fields();

        assertThat(source(fields).batch(seed))
                .hasSizeBetween(1, FactSource.BATCH)
                .allSatisfy(fact -> assertValid(fields, fact));
    }

    @Property(tries = 40)
    void everyCaseKeepsTheContract(@ForAll long seed) {
        List<Field> fields = new RandomFields(seed).fields();

        assertThat(source(fields).cases(seed))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(FieldOracle.problems(fields, one.fact()))
                        .as(one.description())
                        .isEmpty());
    }

    private static void assertValid(List<Field> fields, ObjectNode fact) {
        assertThat(FieldOracle.problems(fields, fact)).as("%s", fact).isEmpty();
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FactId.parse("a/b")).version(new Version(1, 0, 0)).addAllFields(fields);
        assertThat(FactCheck.of(builder.build())
                        .report(
                                "fact",
                                EmittedFact.of(FactJson.bytes(List.of(fact)).get(0))))
                .isEmpty();
    }

    @Property(tries = 40)
    void aMutationChangesNothingButItsPathAndWhatHangsOnIt(@ForAll long seed) {
        List<Field> fields = new RandomFields(seed).fields();
        for (String path : Field.byPath(fields).keySet()) {
            Optional<Mutation> found = source(fields).mutation(path, seed);
            found.ifPresent(mutation -> assertOneChange(fields, mutation, path));
        }
    }

    private static void assertOneChange(List<Field> fields, Mutation mutation, String path) {
        assertThat(mutation.path()).isEqualTo(path);
        assertThat(mutation.changed()).hasSameSizeAs(mutation.base());
        for (int index = 0; index < mutation.base().size(); index++) {
            ObjectNode base = mutation.base().get(index);
            ObjectNode changed = mutation.changed().get(index);
            assertValid(fields, base);
            assertValid(fields, changed);
            if (index == mutation.position()) {
                List<String> places = new ArrayList<>();
                differences("", base, changed, places);
                assertThat(places)
                        .as("%s: %s -> %s", path, base, changed)
                        .isNotEmpty()
                        .allMatch(place -> place.equals(path) || isInside(place, path) || hangsOn(place, path));
            } else {
                assertThat(changed).isEqualTo(base);
            }
        }
    }

    /** An object that becomes another alternative has other fields. */
    private static boolean hangsOn(String place, String path) {
        String around = path.substring(0, path.lastIndexOf('.') + 1);
        return path.equals(around + "kind")
                && Stream.of("number", "bank", "holder")
                        .map(around::concat)
                        .anyMatch(one -> place.equals(one) || isInside(place, one));
    }

    private static boolean isInside(String place, String path) {
        return place.length() > path.length()
                && place.startsWith(path)
                && ".[{".indexOf(place.charAt(path.length())) >= 0;
    }

    private static void differences(String path, JsonNode one, JsonNode other, List<String> places) {
        if (one.isObject() && other.isObject()) {
            List<String> names = new ArrayList<>(one.propertyNames());
            other.propertyNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
            for (String name : names) {
                // What is none of these is a key of a map.
                String inner = !NAMES.matcher(name).matches() ? path + "{}" : path.isEmpty() ? name : path + "." + name;
                differences(inner, one.path(name), other.path(name), places);
            }
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int index = 0; index < one.size(); index++) {
                differences(path + "[]", one.get(index), other.get(index), places);
            }
        } else if (!one.equals(other)) {
            places.add(path);
        }
    }

    @Property(tries = 20)
    void theSameSeedGivesTheSameBytes(@ForAll long seed) {
        List<Field> fields = new RandomFields(seed).fields();
        FactSource source = new FactSource(fields, List.of("f0"));
        FactSource other = new FactSource(new RandomFields(seed).fields(), List.of("f0"));

        assertThat(FactJson.lines(other.batch(seed))).isEqualTo(FactJson.lines(source.batch(seed)));
        assertThat(other.cases(seed)).isEqualTo(source.cases(seed));
        assertThat(other.mutation("f0", seed)).isEqualTo(source.mutation("f0", seed));
    }
}
