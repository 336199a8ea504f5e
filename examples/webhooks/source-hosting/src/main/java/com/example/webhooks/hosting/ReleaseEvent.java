package com.example.webhooks.hosting;

import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.Optional;

/** Something happened to a release. */
@DomainFact(name = "release", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "A release of a repository was drafted, published, changed or removed",
        excludes = "the build of its files")
public record ReleaseEvent(
        ReleaseAction action, Release release, Optional<ReleaseChanges> changes, Repository repository, User sender) {}
