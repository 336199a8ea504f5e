package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.testkit.generate.FactJson;
import dev.concordat.testkit.generate.FactPool;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes facts of one contract: valid ones from a stock, in which event id, key, clocks and whatever else a history needs
 * are put where the contract says. Not thread-safe.
 */
final class FactWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SemanticContract contract;
    private final FactPool pool;
    private final Diagonals numbers;

    /**
     * Prepares to write.
     *
     * @param contract the contract
     * @param relied names of the top-level fields somebody looks at; the others are left out
     * @param needed paths of further fields that have to be there
     * @param seed what to generate from
     * @throws IllegalArgumentException if no value can keep the constraints of a field
     */
    FactWriter(SemanticContract contract, Set<String> relied, Set<String> needed, long seed) {
        this.contract = contract;
        Set<String> present = new LinkedHashSet<>(needed);
        contract.businessKey().forEach(part -> inPayload(part).ifPresent(present::add));
        contract.roles().values().forEach(place -> inPayload(place).ifPresent(present::add));
        contract.corrects().stream().map(CorrectionLink::keys).forEach(keys -> present.addAll(keys.keySet()));
        Set<String> tops = new LinkedHashSet<>(relied);
        present.forEach(path -> tops.add(top(path)));
        List<Field> fields = contract.fields().stream()
                .filter(field -> tops.contains(field.name()))
                .toList();
        this.pool = new FactPool(
                fields,
                present.stream()
                        .filter(path -> contract.field(path).isPresent())
                        .toList(),
                seed);
        this.numbers =
                new Diagonals(contract.businessKey().stream().map(this::bound).toList());
    }

    private static String top(String path) {
        return path.split("[.\\[{]", 2)[0];
    }

    static Optional<String> inPayload(RoleLocation place) {
        return place instanceof RoleLocation.InPayload field ? Optional.of(field.path()) : Optional.empty();
    }

    SemanticContract contract() {
        return contract;
    }

    FactId fact() {
        return contract.fact();
    }

    /** Different valid values of a field. */
    List<JsonNode> values(String path) {
        return pool.values(path);
    }

    Optional<Field> field(String path) {
        return contract.field(path);
    }

    /** The value a field has in a fact of the stock. */
    Optional<JsonNode> stocked(int number, String path) {
        return FactPool.at(pool.fact(number), path);
    }

    /** How many different business keys there can be. */
    int keys() {
        long keys = 1;
        for (RoleLocation part : contract.businessKey()) {
            keys = Math.min(keys * bound(part), Integer.MAX_VALUE);
        }
        return (int) keys;
    }

    /** How many values a part of the key can have; outside of the payload any number. */
    private int bound(RoleLocation part) {
        return inPayload(part)
                .map(path -> Math.max(1, pool.values(path).size()))
                .orElse(Integer.MAX_VALUE);
    }

    /** The values of a business key, part by part; those of neighbours have parts in common. */
    List<JsonNode> key(int number) {
        List<Integer> parts = numbers.get(Math.floorMod(number, keys()));
        List<JsonNode> values = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<JsonNode> possible = inPayload(contract.businessKey().get(part))
                    .map(pool::values)
                    .orElse(List.of());
            values.add(possible.isEmpty() ? NODES.stringNode("key-" + parts.get(part)) : possible.get(parts.get(part)));
        }
        return values;
    }

    String keyInWords(int number) {
        return String.join("/", key(number).stream().map(FactWriter::text).toList());
    }

    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    TraceRecord written(Draft draft) {
        return written(draft, pool.fact(draft.payload));
    }

    TraceRecord inPlain(Draft draft) {
        return written(draft, pool.shortest());
    }

    private TraceRecord written(Draft draft, ObjectNode payload) {
        Envelope envelope = new Envelope();
        contract.roles().forEach((role, place) -> put(role, place, draft, payload, envelope));
        List<JsonNode> key = key(draft.key);
        for (int part = 0; part < key.size(); part++) {
            envelope.put(contract.businessKey().get(part), key.get(part), payload);
        }
        draft.values.forEach((path, value) -> {
            if (value.isMissingNode()) {
                FactPool.remove(payload, path);
            } else {
                FactPool.put(payload, path, value);
            }
        });
        draft.elements.forEach((list, each) -> {
            List<ObjectNode> stretched = FactPool.stretch(payload, list, each.size());
            for (int at = 0; at < stretched.size(); at++) {
                ObjectNode element = stretched.get(at);
                each.get(at).forEach((path, value) -> FactPool.put(element, path, value));
            }
        });
        String what = fact().name() + (key.isEmpty() ? "" : " " + keyInWords(draft.key)) + draft.purpose;
        return new TraceRecord(
                fact(),
                what,
                draft.occurred,
                draft.recorded,
                envelope.around(FactJson.bytes(List.of(payload)).get(0)));
    }

    /** The end of a key: a record without payload. */
    TraceRecord tombstone(Draft draft) {
        String key = keyInWords(draft.key);
        Envelope envelope = new Envelope();
        contract.roles().forEach((role, place) -> {
            if (inPayload(place).isEmpty()) {
                put(role, place, draft, NODES.objectNode(), envelope);
            }
        });
        EmittedFact sent = envelope.around(new byte[0]).withKey(key);
        return new TraceRecord(fact(), "tombstone of " + key, draft.occurred, draft.recorded, sent);
    }

    private void put(Role role, RoleLocation place, Draft draft, ObjectNode payload, Envelope envelope) {
        switch (role) {
            case EVENT_ID -> envelope.put(place, eventId(place, draft.serial), payload);
            case SEQUENCE -> envelope.put(place, NODES.numberNode(draft.serial + 1), payload);
            case OCCURRED_AT -> envelope.put(place, time(place, draft.occurred), payload);
            case RECORDED_AT, PUBLISHED_AT -> envelope.put(place, time(place, draft.recorded), payload);
            case VALID_FROM -> envelope.put(place, time(place, draft.validFrom), payload);
            case VALID_TO ->
                draft.validTo.ifPresentOrElse(
                        end -> envelope.put(place, time(place, end), payload),
                        () -> inPayload(place).ifPresent(path -> FactPool.remove(payload, path)));
            default -> {
                // Type and correlation say nothing of order or identity.
            }
        }
    }

    private ScalarKind kind(RoleLocation place) {
        return inPayload(place)
                .flatMap(contract::field)
                .map(Field::type)
                .filter(ScalarType.class::isInstance)
                .map(type -> ((ScalarType) type).kind())
                .orElse(ScalarKind.INSTANT);
    }

    private JsonNode time(RoleLocation place, Instant time) {
        return Times.written(kind(place), time);
    }

    private JsonNode eventId(RoleLocation place, int serial) {
        ScalarKind kind = inPayload(place).isPresent() ? kind(place) : ScalarKind.TEXT;
        boolean free = inPayload(place)
                .flatMap(contract::field)
                .map(field -> field.constraints().isEmpty())
                .orElse(true);
        if (kind == ScalarKind.UUID) {
            byte[] name = ("event " + serial).getBytes(StandardCharsets.UTF_8);
            return NODES.stringNode(UUID.nameUUIDFromBytes(name).toString());
        }
        if (kind == ScalarKind.TEXT && free) {
            return NODES.stringNode("e-" + serial);
        }
        List<JsonNode> values = inPayload(place).map(pool::values).orElse(List.of());
        return values.isEmpty() ? NODES.numberNode(serial) : values.get(Math.floorMod(serial, values.size()));
    }

    /** What sits outside of the payload. */
    private static final class Envelope {
        private final Map<String, String> headers = new TreeMap<>();
        private Optional<String> recordKey = Optional.empty();

        void put(RoleLocation place, JsonNode value, ObjectNode payload) {
            if (place instanceof RoleLocation.InPayload field) {
                FactPool.put(payload, field.path(), value);
            } else if (place instanceof RoleLocation.InHeader header) {
                headers.put(header.name(), text(value));
            } else {
                recordKey = Optional.of(text(value));
            }
        }

        EmittedFact around(byte[] payload) {
            EmittedFact sent = EmittedFact.of(payload);
            for (Map.Entry<String, String> header : headers.entrySet()) {
                sent = sent.withHeader(header.getKey(), header.getValue());
            }
            return recordKey.isPresent() ? sent.withKey(recordKey.get()) : sent;
        }
    }
}
