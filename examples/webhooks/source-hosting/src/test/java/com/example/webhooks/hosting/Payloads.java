package com.example.webhooks.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The real payloads, and the mapper that binds them the way the contract reads: strict in all it declares. */
final class Payloads {
    static final Map<String, Class<?>> FACTS = new TreeMap<>(Map.of(
            "deployment", DeploymentEvent.class,
            "fork", ForkEvent.class,
            "github_app_authorization", AppAuthorizationEvent.class,
            "issues", IssuesEvent.class,
            "label", LabelEvent.class,
            "member", MemberEvent.class,
            "push", PushEvent.class,
            "release", ReleaseEvent.class,
            "security_advisory", SecurityAdvisoryEvent.class,
            "star", StarEvent.class));

    // What the contract leaves out is not wrong in a payload; what it states must be there, and be what it says.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Payloads() {}

    static List<Path> of(String event) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/payloads", event))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T bind(Path file, Class<T> fact) {
        return MAPPER.readValue(file.toFile(), fact);
    }

    static <T> T bind(String event, String file, Class<T> fact) {
        return bind(Path.of("src/test/resources/payloads", event, file), fact);
    }

    static JsonNode tree(Path file) {
        return MAPPER.readTree(file.toFile());
    }

    static JsonNode tree(Object fact) {
        return MAPPER.valueToTree(fact);
    }
}
