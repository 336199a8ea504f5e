package dev.concordat.testkit.law;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small projection, right or wrong. Whatever it keeps can be saved, as a real one's database can. */
abstract class Projection implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * One fact as projections of these tests read it.
     *
     * @param fact its name
     * @param json its payload
     * @param headers its headers
     */
    record Fact(String fact, JsonNode json, Map<String, String> headers) {
        String header(String name) {
            return Optional.ofNullable(headers.get(name)).orElseThrow();
        }

        String text(String name) {
            return json.path(name).asString();
        }

        String id() {
            return text("id");
        }

        String item() {
            return text("item");
        }

        int amount() {
            return json.path("amount").asInt();
        }

        String recorded() {
            return text("recorded");
        }

        boolean is(String name) {
            return fact.equals(name);
        }
    }

    abstract void take(Fact fact);

    void ended(String key, String recorded) {
        throw new IllegalStateException("no tombstone expected, but one came for " + key + " at " + recorded);
    }

    abstract Object outcome();

    Object balance() {
        return outcome();
    }

    void endOfBatch() {}

    final void deliver(TraceRecord record) {
        if (record.isTombstone()) {
            ended(
                    record.sent().key().orElseThrow(),
                    Optional.ofNullable(record.sent().headers().get("recorded")).orElse(""));
        } else {
            take(new Fact(
                    record.fact().name(),
                    MAPPER.readTree(record.sent().payload()),
                    record.sent().headers()));
        }
    }

    /** What the next process starts from. */
    Projection restarted() {
        return loaded(saved());
    }

    final byte[] saved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Projection loaded(byte[] saved) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved))) {
            return (Projection) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProjectionCode<Projection> code(Supplier<? extends Projection> start) {
        return new ProjectionCode<>(
                start::get,
                Projection::deliver,
                Projection::outcome,
                Projection::balance,
                Optional.of(Projection::restarted),
                Optional.of(now -> {
                    byte[] saved = now.saved();
                    return () -> loaded(saved);
                }),
                Optional.of(Projection::endOfBatch),
                Optional.empty());
    }
}
