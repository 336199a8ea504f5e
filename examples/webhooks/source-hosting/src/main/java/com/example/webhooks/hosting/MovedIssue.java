package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.util.Optional;

/** The other end of a transfer. */
public record MovedIssue(
        @Meaning("The number of the issue at the other end of the transfer")
        long id,

        String nodeId,
        int number,
        String title,
        Optional<IssueState> state) {}
