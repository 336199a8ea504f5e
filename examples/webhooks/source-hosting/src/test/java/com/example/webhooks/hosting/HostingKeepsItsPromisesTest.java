package com.example.webhooks.hosting;

import dev.concordat.core.check.EmittedFact;
import dev.concordat.testkit.ProducerContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** What was really sent, held against what the ten facts promise and against what consumers rely on. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class HostingKeepsItsPromisesTest {
    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutAppAuthorizations() {
        return tests("github_app_authorization");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutDeployments() {
        return tests("deployment");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutForks() {
        return tests("fork");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutIssues() {
        return tests("issues");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutLabels() {
        return tests("label");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutMembers() {
        return tests("member");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutPushes() {
        return tests("push");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutReleases() {
        return tests("release");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutSecurityAdvisories() {
        return tests("security_advisory");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutStars() {
        return tests("star");
    }

    private static Stream<DynamicNode> tests(String event) {
        return ProducerContract.of(Payloads.FACTS.get(event))
                .emittedBy(() -> Payloads.of(event).stream()
                        .map(file -> delivered(event, file))
                        .toList())
                .tests();
    }

    /** The payload as it was sent. Its headers were not kept, so the delivery gets an id made from its file's name. */
    private static EmittedFact delivered(String event, Path file) {
        try {
            UUID delivery = UUID.nameUUIDFromBytes((event + "/" + file.getFileName()).getBytes(StandardCharsets.UTF_8));
            return EmittedFact.of(Files.readAllBytes(file))
                    .withHeader("X-GitHub-Delivery", delivery.toString())
                    .withHeader("X-GitHub-Event", event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
