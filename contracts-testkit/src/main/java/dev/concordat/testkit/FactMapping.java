package dev.concordat.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.concordat.api.Naming;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper used where a team gives none of its own: Jackson's defaults with the declared naming. */
final class FactMapping {
    private FactMapping() {}

    static JsonMapper mapper(Naming naming) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                // An absent Optional is left out: absent and null mean the same, and absent is the shorter.
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT));
        switch (naming) {
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case KEBAB_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);
            case UPPER_CAMEL_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
            case INHERITED, AS_WRITTEN -> {
                // Jackson writes names as they are.
            }
        }
        return builder.build();
    }
}
