package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.time.Instant;
import java.util.List;

/** One commit of a push. */
public record Commit(
        String id,
        String treeId,
        boolean distinct,
        String message,

        @Meaning("When it was committed on the author's machine, by that machine's clock")
        Instant timestamp,

        GitPerson author,
        GitPerson committer,
        List<String> added,
        List<String> removed,
        List<String> modified) {}
