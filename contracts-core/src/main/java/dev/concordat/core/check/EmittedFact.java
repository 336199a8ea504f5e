package dev.concordat.core.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One fact as it left a producer: payload, headers and record key. Immutable and thread-safe.
 *
 * <pre>{@code
 * EmittedFact.of(bytes).withHeader("ce_id", "7f1c…").withKey("INV-1");
 * }</pre>
 *
 * @since 0.1
 */
public final class EmittedFact {
    private final byte[] payload;
    private final Map<String, String> headers;
    private final Optional<String> key;

    private EmittedFact(byte[] payload, Map<String, String> headers, Optional<String> key) {
        this.payload = payload;
        this.headers = headers;
        this.key = key;
    }

    /**
     * Takes a payload; the envelope is not known until a header or key is given.
     *
     * @param payload JSON in UTF-8
     * @return the fact
     */
    public static EmittedFact of(byte[] payload) {
        return new EmittedFact(payload.clone(), Map.of(), Optional.empty());
    }

    /**
     * Takes a payload; the envelope is not known until a header or key is given.
     *
     * @param payload JSON
     * @return the fact
     */
    public static EmittedFact of(String payload) {
        return of(payload.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a header.
     *
     * @param name its name
     * @param value its value
     * @return the fact with it
     */
    public EmittedFact withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new EmittedFact(payload, Collections.unmodifiableMap(more), key);
    }

    /**
     * Adds the record key.
     *
     * @param recordKey the key
     * @return the fact with it
     */
    public EmittedFact withKey(String recordKey) {
        return new EmittedFact(payload, headers, Optional.of(recordKey));
    }

    /**
     * Gives the payload.
     *
     * @return a copy
     */
    public byte[] payload() {
        return payload.clone();
    }

    /**
     * Gives the headers.
     *
     * @return values by name, sorted
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Gives the record key.
     *
     * @return the key
     */
    public Optional<String> key() {
        return key;
    }

    /**
     * Says whether anything of the envelope is known; without it, roles in the envelope are not checked.
     *
     * @return true if there is a header or a key
     */
    public boolean hasEnvelope() {
        return !headers.isEmpty() || key.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmittedFact fact
                && Arrays.equals(payload, fact.payload)
                && headers.equals(fact.headers)
                && key.equals(fact.key);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(payload) + headers.hashCode();
    }

    @Override
    public String toString() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
