package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Meaning;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A release as it looked. */
public record Release(
        @BusinessKey long id,
        String nodeId,
        String tagName,
        String targetCommitish,
        Optional<String> name,
        Optional<String> body,
        boolean draft,
        boolean prerelease,
        User author,

        @Meaning("When the tagged commit was made, not the release")
        Optional<Instant> createdAt,

        @Meaning("When it was published first; null while it is a draft")
        Optional<Instant> publishedAt,

        URI htmlUrl) {}
