package dev.concordat.testkit.generate;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stock of valid facts that many histories are made of, since generating each anew would take most of the time. Given
 * places are there in each fact, so that values can be put in. The same seed gives the same stock. Not thread-safe.
 *
 * @since 0.1
 */
public final class FactPool {
    private static final int SIZE = 40;
    private static final int DRAWS = 400;
    private static final int GEN_SIZE = 1_000;

    private final List<Field> fields;
    private final long seed;
    private final List<ObjectNode> facts;
    private final Map<String, List<JsonNode>> values = new HashMap<>();

    /**
     * Generates the stock.
     *
     * @param fields the fields of the payload
     * @param present paths of fields that are there in each fact, whether they are required or not
     * @param seed what to generate from
     * @throws IllegalArgumentException if no value can keep the constraints of a field, naming field and constraints
     */
    public FactPool(List<Field> fields, Collection<String> present, long seed) {
        List<Field> surrounded = CurrencyFields.narrowed(fields);
        for (String path : present) {
            surrounded = required(new FactPath(path).surroundedBy(surrounded), path);
        }
        this.fields = List.copyOf(surrounded);
        this.seed = seed;
        this.facts = Session.in(() -> {
            var generator = FactArbitrary.of(this.fields, "").generator(GEN_SIZE, true);
            return IntStream.range(0, SIZE)
                    .mapToObj(index -> generator.next(Seed.random(seed + index)).value())
                    .toList();
        });
    }

    private static List<Field> required(List<Field> fields, String path) {
        return fields.stream()
                .map(field -> field.name().equals(path)
                        ? Field.builder().from(field).required(true).build()
                        : field)
                .map(Field.class::cast)
                .toList();
    }

    /**
     * Gives one of the facts.
     *
     * @param number any number; equal numbers give equal facts
     * @return a copy, to be changed at will
     */
    public ObjectNode fact(int number) {
        return facts.get(Math.floorMod(number, facts.size())).deepCopy();
    }

    /**
     * Gives the shortest of the facts.
     *
     * @return a copy, to be changed at will
     */
    public ObjectNode shortest() {
        return facts.stream()
                .min(Comparator.comparingInt(fact -> fact.toString().length()))
                .orElseThrow()
                .deepCopy();
    }

    /**
     * Gives different valid values of a field; of a text without constraints such as {@code invoiceId-1}.
     *
     * @param path the field
     * @return the values, none twice, at most {@value #DRAWS}; none if the field is not known
     */
    public List<JsonNode> values(String path) {
        return values.computeIfAbsent(
                path,
                any -> Field.find(fields, path)
                        .map(field -> isFree(field) ? readable(field) : Session.in(() -> drawn(field, path)))
                        .orElse(List.of()));
    }

    private static boolean isFree(Field field) {
        return field.constraints().isEmpty()
                && field.type() instanceof ScalarType scalar
                && scalar.kind() == ScalarKind.TEXT;
    }

    /** Where any text will do, one that a person can tell from the next. */
    private static List<JsonNode> readable(Field field) {
        return IntStream.rangeClosed(1, DRAWS)
                .<JsonNode>mapToObj(number -> JsonNodeFactory.instance.stringNode(field.name() + "-" + number))
                .toList();
    }

    private List<JsonNode> drawn(Field field, String path) {
        var generator = ValueArbitrary.of(field, path).generator(GEN_SIZE, false);
        Set<JsonNode> drawn = new LinkedHashSet<>();
        for (int index = 0; index < DRAWS; index++) {
            drawn.add(generator.next(Seed.random(seed + index)).value());
        }
        return List.copyOf(drawn);
    }

    /**
     * Finds a field.
     *
     * @param path its path
     * @return the field
     */
    public Optional<Field> field(String path) {
        return Field.find(fields, path);
    }

    /**
     * Puts a value at a place; of a list the first element is meant.
     *
     * @param fact the fact, which is changed
     * @param path the place
     * @param value the value
     */
    public static void put(ObjectNode fact, String path, JsonNode value) {
        FactPath place = new FactPath(path);
        place.holder(fact).ifPresent(holder -> holder.set(place.name(), value));
    }

    /**
     * Takes a value out.
     *
     * @param fact the fact, which is changed
     * @param path the place
     */
    public static void remove(ObjectNode fact, String path) {
        FactPath place = new FactPath(path);
        place.holder(fact).ifPresent(holder -> holder.remove(place.name()));
    }

    /**
     * Gives the value at a place.
     *
     * @param fact the fact
     * @param path the place
     * @return the value; empty if nothing is there
     */
    public static Optional<JsonNode> at(ObjectNode fact, String path) {
        FactPath place = new FactPath(path);
        return place.holder(fact)
                .map(holder -> holder.path(place.name()))
                .filter(value -> !value.isMissingNode() && !value.isNull());
    }

    /**
     * Makes a list as long as wanted by repeating its first element.
     *
     * @param fact the fact, which is changed
     * @param list path of the list, which ends with {@code []}
     * @param length how many elements it has then
     * @return the elements that are objects, in order
     */
    public static List<ObjectNode> stretch(ObjectNode fact, String list, int length) {
        FactPath place = new FactPath(list.substring(0, list.length() - 2));
        List<ObjectNode> elements = new ArrayList<>();
        place.holder(fact).map(holder -> holder.path(place.name())).ifPresent(node -> {
            if (node instanceof ArrayNode array && array.path(0) instanceof ObjectNode first) {
                ObjectNode model = first.deepCopy();
                array.removeAll();
                for (int index = 0; index < length; index++) {
                    elements.add(model.deepCopy());
                }
                elements.forEach(array::add);
            }
        });
        return elements;
    }
}
