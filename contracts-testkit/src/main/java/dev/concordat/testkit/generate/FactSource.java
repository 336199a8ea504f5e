package dev.concordat.testkit.generate;

import dev.concordat.api.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates valid facts from the fields of a contract or an expectation: with boundaries, optional fields there, absent
 * and null, every enum value and, where an enum is open, one that is not known. Where nothing bounds them, decimals stay
 * within ±10^12 with 6 decimal places, longs within ±10^15, texts within 40 characters, times between 1970 and 2100.
 * The same seed gives the same facts. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class FactSource {
    /** The most facts in a batch. */
    public static final int BATCH = 8;

    private static final int KEYS = 3;
    private static final int GEN_SIZE = 1_000;
    private static final int ATTEMPTS = 20;

    private final List<Field> fields;
    private final List<Field> narrowed;
    private final List<String> keyPaths;

    /**
     * Prepares to generate.
     *
     * @param fields the fields of the payload
     * @param keyPaths paths of the business key; batches draw its parts from {@value #KEYS} values each, so that keys
     *     collide
     */
    public FactSource(List<Field> fields, Collection<String> keyPaths) {
        this.fields = List.copyOf(fields);
        this.narrowed = CurrencyFields.narrowed(this.fields);
        this.keyPaths = List.copyOf(keyPaths);
    }

    /**
     * Generates a batch of 1 to {@value #BATCH} facts.
     *
     * @param seed what to generate from
     * @return the facts, at least one
     * @throws IllegalArgumentException if no value can keep the constraints of a field, naming field and constraints
     */
    public List<ObjectNode> batch(long seed) {
        return Session.in(() -> batches(narrowed)
                .generator(GEN_SIZE, true)
                .next(Seed.random(seed))
                .value());
    }

    /**
     * Generates one fact for each single case the fields allow.
     *
     * @param seed what to generate the rest of each fact from
     * @return the cases, in the order of the fields
     * @throws IllegalArgumentException if no value can keep the constraints of a field
     */
    public List<FactCase> cases(long seed) {
        return Session.in(() -> new FactCases(narrowed, seed).all());
    }

    private Arbitrary<List<ObjectNode>> batches(List<Field> of) {
        Arbitrary<ObjectNode> facts = FactArbitrary.of(of, "");
        for (String key : keyPaths) {
            facts = colliding(facts, of, new FactPath(key));
        }
        return facts.list().ofMinSize(1).ofMaxSize(BATCH).edgeCases(EdgeCases.Config::none);
    }

    /** Most facts get one of a few keys, some keep their own. */
    private Arbitrary<ObjectNode> colliding(Arbitrary<ObjectNode> facts, List<Field> of, FactPath key) {
        Optional<Field> field = Field.find(of, key.toString());
        if (field.isEmpty()) {
            return facts;
        }
        Arbitrary<JsonNode> values = ValueArbitrary.of(field.get(), key.toString());
        List<UnaryOperator<ObjectNode>> keyed = new ArrayList<>();
        for (int index = 0; index < KEYS; index++) {
            JsonNode value =
                    values.generator(GEN_SIZE, false).next(Seed.random(index)).value();
            keyed.add(fact -> with(fact, key, value));
        }
        Arbitrary<UnaryOperator<ObjectNode>> changes = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(keyed)), Tuple.of(1, Arbitraries.just(UnaryOperator.identity())));
        return Combinators.combine(facts, changes).as((fact, change) -> change.apply(fact));
    }

    private static ObjectNode with(ObjectNode fact, FactPath path, JsonNode value) {
        ObjectNode changed = fact.deepCopy();
        path.holder(changed).ifPresent(holder -> {
            if (value.isMissingNode()) {
                holder.remove(path.name());
            } else {
                holder.set(path.name(), value);
            }
        });
        return changed;
    }

    /**
     * Changes one field of one fact to another valid value. What is around the field is there in the base.
     *
     * @param path the field
     * @param seed what to generate from
     * @return base and changed batch; empty if the field is not known or has a single valid value
     */
    public Optional<Mutation> mutation(String path, long seed) {
        FactPath place = new FactPath(path);
        List<Field> surrounded = place.surroundedBy(narrowed);
        return Field.find(surrounded, path)
                .flatMap(field -> Session.in(() -> mutation(place, field, surrounded, Seed.random(seed))));
    }

    private Optional<Mutation> mutation(FactPath place, Field field, List<Field> surrounded, Random random) {
        List<ObjectNode> base =
                batches(surrounded).generator(GEN_SIZE, true).next(random).value();
        int position = random.nextInt(base.size());
        ObjectNode fact = base.get(position);
        Optional<ObjectNode> holder = place.holder(fact);
        // A list within a list may be empty for all that is done to surround the field.
        return holder.flatMap(around -> another(place, field, around.path(place.name()), base, random))
                .map(value -> {
                    List<ObjectNode> changed = new ArrayList<>(base);
                    changed.set(position, new WholeFact(random).made(with(fact, place, value), surrounded));
                    return new Mutation(place.toString(), base, List.copyOf(changed), position);
                });
    }

    private Optional<JsonNode> another(
            FactPath place, Field field, JsonNode before, List<ObjectNode> base, Random random) {
        Arbitrary<JsonNode> values = ValueArbitrary.of(field, place.toString());
        Arbitrary<JsonNode> all = field.required() ? values : FactArbitrary.optional(values);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Values of the other facts make keys collide, or stop colliding.
            JsonNode value = attempt == 0 && random.nextBoolean()
                    ? place.holder(base.get(random.nextInt(base.size())))
                            .map(holder -> holder.path(place.name()))
                            .orElse(before)
                    : all.generator(GEN_SIZE, true).next(random).value();
            if (!SameValue.of(before, value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Looks for a batch on which something fails, and shrinks it.
     *
     * @param fails says whether it fails on a batch; what it throws goes through
     * @param seed what to generate from; batch n is generated from seed + n
     * @param tries how many batches to try
     * @return the smallest failing batch found; empty if none failed
     * @throws IllegalArgumentException if no value can keep the constraints of a field
     */
    public Optional<Counterexample> counterexample(Predicate<List<ObjectNode>> fails, long seed, int tries) {
        return Session.in(() -> {
            var generator = batches(narrowed).generator(GEN_SIZE, true);
            for (int index = 0; index < tries; index++) {
                var batch = generator.next(Seed.random(seed + index));
                if (fails.test(batch.value())) {
                    return Optional.of(
                            new Counterexample(new Shrinking(fails).smallest(batch), seed + index, index + 1));
                }
            }
            return Optional.<Counterexample>empty();
        });
    }

    /**
     * Gives the fields the facts are made of.
     *
     * @return the fields
     */
    public List<Field> fields() {
        return fields;
    }
}
