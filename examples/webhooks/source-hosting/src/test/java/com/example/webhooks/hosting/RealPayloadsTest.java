package com.example.webhooks.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every payload there is binds to its fact, and nothing that is declared as present is missing. */
class RealPayloadsTest {
    static Stream<Arguments> payloads() {
        return Payloads.FACTS.entrySet().stream()
                .flatMap(fact -> Payloads.of(fact.getKey()).stream().map(file -> Arguments.of(file, fact.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void bindsEveryPayload(Path file, Class<?> fact) throws ReflectiveOperationException {
        Object bound = Payloads.bind(file, fact);

        assertPresent(fact.getSimpleName(), bound);
        // A mapper is kinder than a contract: it reads an absent boolean as false, and seconds as an instant.
        assertSaid(fact.getSimpleName(), Payloads.tree(bound), Payloads.tree(file));
    }

    @Test
    void coversAllPayloads() {
        assertThat(payloads()).hasSize(75);
    }

    @Test
    void transferredIssueNamesTheIssueItBecame() {
        IssuesEvent gone = Payloads.bind("issues", "21.json", IssuesEvent.class);
        IssuesEvent come = Payloads.bind("issues", "18.json", IssuesEvent.class);

        assertThat(gone.action()).isEqualTo(IssueAction.TRANSFERRED);
        assertThat(gone.changes().flatMap(IssueChanges::newIssue).map(MovedIssue::id))
                .contains(come.issue().id());
        assertThat(come.changes().flatMap(IssueChanges::oldIssue).map(MovedIssue::id))
                .contains(gone.issue().id());
    }

    @Test
    void deletedStarHasNoTimeButItsRepositoryHas() {
        StarEvent given = Payloads.bind("star", "00.json", StarEvent.class);
        StarEvent taken = Payloads.bind("star", "02.json", StarEvent.class);

        assertThat(taken.starredAt()).isEmpty();
        assertThat(taken.sender().id()).isEqualTo(given.sender().id());
        assertThat(taken.repository().updatedAt()).isAfter(given.repository().updatedAt());
    }

    @Test
    void withdrawnAdvisoryIsDatedByItsUpdate() {
        Advisory advisory = Payloads.bind("security_advisory", "03.json", SecurityAdvisoryEvent.class)
                .advisory();

        assertThat(advisory.withdrawnAt()).contains(Instant.parse("2021-05-06T16:13:08Z"));
        assertThat(advisory.updatedAt()).isEqualTo("2021-05-06T16:13:08Z");
    }

    private static void assertPresent(String path, Object value) throws ReflectiveOperationException {
        assertThat(value).as(path).isNotNull();
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                assertPresent(path, optional.get());
            }
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                assertPresent(path + "[]", element);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                assertPresent(
                        path + "." + component.getName(),
                        component.getAccessor().invoke(value));
            }
        }
    }

    private static void assertSaid(String path, JsonNode bound, JsonNode payload) {
        assertThat(payload.getNodeType()).as(path).isEqualTo(bound.getNodeType());
        if (bound.isObject()) {
            bound.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .forEach(member ->
                            assertSaid(path + "." + member.getKey(), member.getValue(), payload.path(member.getKey())));
        } else if (bound.isArray()) {
            assertThat(payload.size()).as(path).isEqualTo(bound.size());
            for (int i = 0; i < bound.size(); i++) {
                assertSaid(path + "[]", bound.get(i), payload.get(i));
            }
        } else {
            // A few timestamps carry milliseconds, which are zero.
            assertThat(payload.asString().replace(".000Z", "Z")).as(path).isEqualTo(bound.asString());
        }
    }
}
