package com.example.webhooks.board;

import java.util.SortedMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint that gets stars: payloads in, the board's stars now out. Not thread-safe. */
public final class StarListener {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    private final StarsNow stars = new StarsNow();

    /** Takes one payload in, JSON in UTF-8. */
    public void receive(byte[] payload) {
        stars.apply(MAPPER.readValue(payload, StarChange.class));
    }

    /** The stars now, by number of the repository. */
    public SortedMap<Long, StarsNow.Stars> observe() {
        return stars.observe();
    }
}
