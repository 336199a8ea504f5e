package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.FactCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The oracle of all shapes: what Jackson writes. Version 3 as it comes, and version 2 with its modules for Java 8 and
 * with times as texts, as teams set it up that do not want numbers.
 */
final class TwoJacksons {
    private static final JsonMapper THREE = JsonMapper.shared();
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(JsonInclude.Value.empty())
                    .build();

    private TwoJacksons() {}

    static byte[] three(Object fact) {
        return THREE.writeValueAsBytes(fact);
    }

    static byte[] two(Object fact) {
        try {
            return TWO.writeValueAsBytes(fact);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Jackson 2 does not write " + fact, e);
        }
    }

    /** Fails unless both write what the contract says; gives what version 3 writes. */
    static JsonNode fits(Class<?> type, Object fact) {
        assertThat(problems(type, three(fact))).as("by Jackson 3").isEmpty();
        assertThat(problems(type, two(fact))).as("by Jackson 2").isEmpty();
        return read(three(fact));
    }

    static JsonNode read(byte[] json) {
        return THREE.readTree(json);
    }

    static String problems(Class<?> type, byte[] json) {
        SemanticContract contract = Contracts.of(type);
        return FactCheck.of(contract)
                .report(type.getSimpleName(), EmittedFact.of(json))
                .toString();
    }
}
