package dev.concordat.core.check;

import dev.concordat.api.model.RoleLocation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact whose payload was parsed, to be asked for values at the places a contract names. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReadFact {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.UTF_8);

    private final EmittedFact fact;
    private final JsonNode payload;

    private ReadFact(EmittedFact fact, JsonNode payload) {
        this.fact = fact;
        this.payload = payload;
    }

    /**
     * Parses a fact.
     *
     * @param fact the fact; an empty payload reads as null
     * @return the fact
     * @throws IllegalArgumentException if the payload is no JSON, with what is wrong
     */
    public static ReadFact of(EmittedFact fact) {
        byte[] bytes = fact.payload();
        try {
            return new ReadFact(fact, READER.readTree(bytes.length == 0 ? NOTHING : bytes));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected a payload of JSON, but: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Gives the payload.
     *
     * @return the payload; null of JSON for a tombstone
     */
    public JsonNode payload() {
        return payload;
    }

    /**
     * Gives the text at a place: of a number its shortest form, so that 1.0 and 1.00 are one.
     *
     * @param where the place
     * @return the first text there; empty if nothing is
     */
    public Optional<String> text(RoleLocation where) {
        if (where instanceof RoleLocation.InHeader header) {
            return Optional.ofNullable(fact.headers().get(header.name()));
        }
        return where instanceof RoleLocation.InPayload field
                ? texts(field.path()).stream().findFirst()
                : fact.key();
    }

    /**
     * Gives the texts at a path; there can be several where it leads through a list.
     *
     * @param path the path, such as {@code lines[].sku}
     * @return the texts, in order
     */
    public List<String> texts(String path) {
        return PathValues.at(path, payload).stream().map(RuleReading::text).toList();
    }

    /**
     * Gives the number at a path.
     *
     * @param path the path
     * @return the first number there; empty if there is none
     */
    public Optional<BigDecimal> number(String path) {
        return PathValues.at(path, payload).stream()
                .filter(JsonNode::isNumber)
                .findFirst()
                .map(JsonNode::decimalValue);
    }

    /**
     * Gives the texts at several paths, element by element where all lead through one list.
     *
     * @param paths the paths
     * @return for each element, or for the payload as a whole, the first text at each path; empty texts where nothing is
     */
    public List<List<String>> rows(List<String> paths) {
        Optional<String> list = sharedList(paths);
        if (list.isEmpty()) {
            return List.of(paths.stream().map(path -> first(path, payload)).toList());
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode element : PathValues.at(list.get(), payload)) {
            rows.add(paths.stream()
                    .map(path -> first(path.substring(list.get().length() + 1), element))
                    .toList());
        }
        return rows;
    }

    private static Optional<String> sharedList(List<String> paths) {
        return paths.stream()
                .filter(path -> path.contains("[]."))
                .map(path -> path.substring(0, path.indexOf("[].") + 2))
                .findFirst()
                .filter(list -> paths.stream().allMatch(path -> path.startsWith(list + ".")));
    }

    private static String first(String path, JsonNode from) {
        return PathValues.at(path, from).stream()
                .findFirst()
                .map(RuleReading::text)
                .orElse("");
    }
}
