package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.util.Optional;

/** What changed besides the issue itself: where it went, or where it came from. */
public record IssueChanges(
        @Meaning("The issue it became; present when it was transferred")
        Optional<MovedIssue> newIssue,

        Optional<Repository> newRepository,

        @Meaning("The issue it was; present when it was opened by a transfer")
        Optional<MovedIssue> oldIssue,

        Optional<Repository> oldRepository) {}
