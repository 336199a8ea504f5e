package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.time.Instant;
import java.util.Optional;

/** A goal that issues are collected under. */
public record Milestone(
        long id,
        String nodeId,
        int number,
        String title,
        Optional<String> description,
        IssueState state,
        int openIssues,
        int closedIssues,
        User creator,
        Instant createdAt,
        Instant updatedAt,
        @Meaning("Until when it should be reached") Optional<Instant> dueOn,
        Optional<Instant> closedAt) {}
