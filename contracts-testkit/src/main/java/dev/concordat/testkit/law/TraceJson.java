package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.core.check.EmittedFact;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A trial as JSON that can be pasted into a project and run again. Thread-safe. */
final class TraceJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TraceJson() {}

    /**
     * A trial that was kept.
     *
     * @param law the law it broke
     * @param view what was compared
     * @param differs whether the two sides have to differ
     * @param trial the two sides
     */
    record Kept(String law, Runs.View view, boolean differs, Trial trial) {}

    /** Writes only what is delivered, and numbers it anew. */
    static String written(Kept kept) {
        Trial trial = kept.trial();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        trial.delivered().forEach(item -> numbers.put(item, numbers.size()));
        ObjectNode root = NODES.objectNode();
        root.put("law", kept.law());
        root.put("compares", kept.view().name().toLowerCase(Locale.ROOT));
        root.put("differs", kept.differs());
        ArrayNode records = root.putArray("records");
        numbers.keySet().forEach(item -> records.add(written(trial.record(item))));
        root.set("expected", written(trial.expected(), numbers));
        root.set("seen", written(trial.seen(), numbers));
        return MAPPER.writeValueAsString(root);
    }

    private static ObjectNode written(TraceRecord record) {
        ObjectNode node = NODES.objectNode();
        node.put("fact", record.fact().toString());
        node.put("what", record.what());
        node.put("occurred", record.occurred().toString());
        node.put("recorded", record.recorded().toString());
        record.sent().key().ifPresent(key -> node.put("key", key));
        if (!record.sent().headers().isEmpty()) {
            ObjectNode headers = node.putObject("headers");
            record.sent().headers().forEach(headers::put);
        }
        node.set(
                "payload",
                record.isTombstone()
                        ? NODES.nullNode()
                        : MAPPER.readTree(record.sent().payload()));
        return node;
    }

    private static ArrayNode written(List<Step> steps, Map<Integer, Integer> numbers) {
        ArrayNode array = NODES.arrayNode();
        steps.forEach(step -> {
            if (step instanceof Step.Deliver one) {
                array.add(numbers.getOrDefault(one.item(), -1));
            } else {
                array.add(((Step.Event) step).name().toLowerCase(Locale.ROOT));
            }
        });
        return array;
    }

    /**
     * Reads a trial.
     *
     * @throws IllegalArgumentException if the text is not what {@link #written} writes, naming what is wrong
     */
    static Kept read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<Item> items = new ArrayList<>();
            for (JsonNode record : required(root, "records")) {
                TraceRecord read = record(record);
                items.add(new Item(read, () -> read, items.size(), Set.of(), true));
            }
            Runs.View view = constant(Runs.View.class, required(root, "compares"));
            return new Kept(
                    text(root, "law"),
                    view,
                    required(root, "differs").booleanValue(),
                    new Trial(
                            items,
                            steps(required(root, "expected"), items.size()),
                            steps(required(root, "seen"), items.size())));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected the JSON of a trace, but: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected times of a trace, but: " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
        return Stream.of(type.getEnumConstants())
                .filter(one ->
                        node.isString() && one.name().toLowerCase(Locale.ROOT).equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + Stream.of(type.getEnumConstants())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + " in the JSON of a trace, but was " + node));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isString()) {
            throw new IllegalArgumentException("expected text in \"" + name + "\" of a trace, but was " + value);
        }
        return value.stringValue();
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("expected the JSON of a trace, but \"" + name + "\" is missing");
        }
        return value;
    }

    private static TraceRecord record(JsonNode node) {
        JsonNode payload = required(node, "payload");
        EmittedFact sent = EmittedFact.of(
                payload.isNull()
                        ? new byte[0]
                        : MAPPER.writeValueAsString(payload).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, JsonNode> header : node.path("headers").properties()) {
            sent = sent.withHeader(header.getKey(), header.getValue().asString());
        }
        if (node.has("key")) {
            sent = sent.withKey(text(node, "key"));
        }
        return new TraceRecord(
                FactId.parse(text(node, "fact")),
                text(node, "what"),
                Instant.parse(text(node, "occurred")),
                Instant.parse(text(node, "recorded")),
                sent);
    }

    private static List<Step> steps(JsonNode array, int records) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : array) {
            if (step.isString()) {
                steps.add(constant(Step.Event.class, step));
            } else if (step.isInt() && step.intValue() >= 0 && step.intValue() < records) {
                steps.add(Step.deliver(step.intValue()));
            } else {
                throw new IllegalArgumentException(
                        "expected steps of a trace to name one of " + records + " records, but one is " + step);
            }
        }
        return steps;
    }
}
