package dev.concordat.testkit.law;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a record is to say before it is written. Not thread-safe.
 */
final class Draft {
    final int serial;
    final int key;
    final Instant occurred;
    final Instant recorded;
    final Map<String, JsonNode> values = new LinkedHashMap<>();
    final Map<String, List<Map<String, JsonNode>>> elements = new LinkedHashMap<>();
    Instant validFrom;
    Optional<Instant> validTo = Optional.empty();
    int payload;
    String purpose = "";

    /**
     * Starts a record.
     *
     * @param serial makes the event id
     * @param key number of its business key
     * @param recorded when it is written down
     * @param delay how long before that it occurred
     */
    Draft(int serial, int key, Instant recorded, Duration delay) {
        this.serial = serial;
        this.key = key;
        this.recorded = recorded;
        this.occurred = recorded.minus(delay);
        this.validFrom = occurred;
    }

    /** Sets a field whatever else is said. */
    Draft with(String path, JsonNode value) {
        values.put(path, value);
        return this;
    }

    /** Gives a list one element for each set of values, by path inside the element. */
    Draft listing(String list, List<Map<String, JsonNode>> each) {
        elements.put(list, each);
        return this;
    }

    Draft heldFrom(Instant from, Optional<Instant> to) {
        validFrom = from;
        validTo = to;
        return this;
    }

    /** Says in the timeline what it is for. */
    Draft saying(String words) {
        purpose = words;
        return this;
    }

    Draft filledFrom(int number) {
        payload = number;
        return this;
    }
}
