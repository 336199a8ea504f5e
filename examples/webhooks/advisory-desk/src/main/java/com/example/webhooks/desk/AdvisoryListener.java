package com.example.webhooks.desk;

import java.util.SortedMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint that gets advisories: payloads in, the desk's list of advisories that stand out. Not thread-safe. */
public final class AdvisoryListener {
    // As the desk has always read its mail: what it does not ask for may come, change and go.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    private final OpenAdvisories advisories = new OpenAdvisories();

    /** Takes one payload in, JSON in UTF-8. */
    public void receive(byte[] payload) {
        advisories.apply(MAPPER.readValue(payload, AdvisoryNotice.class));
    }

    /** The advisories that stand, by number. */
    public SortedMap<String, OpenAdvisories.Line> observe() {
        return advisories.observe();
    }
}
