package dev.concordat.testkit.generate;

import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes generated facts. One writer for all of them, so that a change of one field changes nothing else. Thread-safe.
 *
 * @since 0.1
 */
public final class FactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FactJson() {}

    /**
     * Writes facts as they travel.
     *
     * @param facts the facts
     * @return JSON in UTF-8, one for each
     */
    public static List<byte[]> bytes(List<? extends JsonNode> facts) {
        return facts.stream().map(MAPPER::writeValueAsBytes).toList();
    }

    /**
     * Writes facts to be pasted into a test.
     *
     * @param facts the facts
     * @return one line of JSON for each
     */
    public static String lines(List<? extends JsonNode> facts) {
        return String.join("\n", facts.stream().map(MAPPER::writeValueAsString).toList());
    }
}
