package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.List;
import java.util.Optional;

/** A ref was pushed. */
@DomainFact(name = "push", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "A branch or tag of a repository was created, moved or deleted by a push",
        excludes = "when the commits were written: they can be years older",
        notFor = "rating-people")
public record PushEvent(
        @BusinessKey @Meaning("The full name of the branch or tag")
        String ref,

        @Meaning("The commit before; forty zeros if the ref is new")
        String before,

        @Meaning("The commit after; forty zeros if the ref is gone")
        String after,

        boolean created,
        boolean deleted,
        boolean forced,
        Optional<String> baseRef,

        @Meaning("A page that shows the difference; not always a valid URI")
        String compare,

        List<Commit> commits,

        @Meaning("The newest commit; null if the ref is gone")
        Optional<Commit> headCommit,

        PushedRepository repository,
        Pusher pusher,
        User sender) {}
