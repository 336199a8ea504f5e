package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import java.time.Instant;
import java.util.Optional;

/** What is to be brought where. */
public record Deployment(
        @BusinessKey @Meaning("The deployment's number") long id,
        String nodeId,
        @Meaning("The commit") String sha,
        String ref,
        String task,

        @Meaning("Whatever the one who asked wanted to pass on: any JSON")
        Object payload,

        String environment,
        String originalEnvironment,
        Optional<Boolean> transientEnvironment,
        Optional<Boolean> productionEnvironment,
        Optional<String> description,
        User creator,
        @OccurredAt Instant createdAt,
        Instant updatedAt) {}
