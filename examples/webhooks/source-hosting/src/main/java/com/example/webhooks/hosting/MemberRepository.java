package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Meaning;
import dev.concordat.api.Unit;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository a membership is about; its number is one half of the membership's identity. */
public record MemberRepository(
        @BusinessKey @Meaning("The repository's number; survives renaming and transfer")
        long id,

        String nodeId,
        String name,
        @Meaning("Owner and name; changes when either does") String fullName,
        @JsonProperty("private") boolean isPrivate,
        User owner,
        URI htmlUrl,
        Optional<String> description,
        boolean fork,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> pushedAt,
        Optional<String> homepage,
        @Unit("kB") long size,
        long stargazersCount,

        @Meaning("The prevailing language; null until the platform has looked at the files")
        Optional<String> language,

        long forksCount,

        @Meaning("Open issues and open pull requests together")
        long openIssuesCount,

        boolean archived,
        Optional<Boolean> disabled,
        String defaultBranch,
        Optional<List<String>> topics,
        Optional<Visibility> visibility) {}
