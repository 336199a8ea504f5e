package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;

/** A repository was forked. */
@DomainFact(name = "fork", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(value = "A user made a repository of their own out of another one", excludes = "a clone on someone's machine")
public record ForkEvent(
        @BusinessKey(at = "id") @OccurredAt(at = "created_at") @Meaning("The repository that came out of forking")
        Repository forkee,

        Repository repository,
        User sender) {}
