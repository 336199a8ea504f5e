package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.Meaning;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How an issue looked. Pinning and unpinning send less of it than the other actions. */
public record Issue(
        @BusinessKey
        @Corrects(IssuesEvent.class)
        @Meaning("The issue's number across all repositories; a moved issue gets a new one")
        long id,

        String nodeId,
        @Meaning("The issue's number inside its repository") int number,
        String title,
        User user,
        Optional<List<Label>> labels,
        Optional<IssueState> state,
        Optional<Boolean> locked,
        Optional<User> assignee,
        List<User> assignees,
        Optional<Milestone> milestone,
        int comments,
        Instant createdAt,

        @Meaning("When the issue itself was last changed; pinning or deleting it need not count")
        Instant updatedAt,

        @Meaning("When it was last closed; kept after reopening")
        Optional<Instant> closedAt,

        AuthorAssociation authorAssociation,
        Optional<String> activeLockReason,

        @Meaning("What the author wrote; null when nothing was")
        Optional<String> body,

        Optional<Boolean> draft,
        URI htmlUrl) {}
