package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.Optional;

/** Something happened to a membership. */
@DomainFact(name = "member", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "A user may do more, less or nothing any more in a repository",
        excludes = "members of an organization")
public record MemberEvent(
        MemberAction action,
        @BusinessKey(at = "id") User member,
        Optional<MemberChanges> changes,
        @BusinessKey(at = "id") Repository repository,
        User sender) {}
