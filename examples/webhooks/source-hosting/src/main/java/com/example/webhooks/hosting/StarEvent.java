package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.RecordedAt;
import dev.concordat.api.Stage;
import java.time.Instant;
import java.util.Optional;

/** A star was given or taken back. */
@DomainFact(name = "star", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "A user marked a repository with a star, or took the mark back",
        excludes = "watching a repository",
        notFor = "rating-people")
@CompensatedBy(value = StarEvent.class, when = "action=deleted", causes = CorrectionCause.WORLD_CHANGED)
public record StarEvent(
        StarAction action,

        @Meaning("When the star was given; null when it was taken back, and then no field says when")
        Optional<Instant> starredAt,

        @BusinessKey(at = "id")
        @Corrects(value = StarEvent.class, key = "repository.id", at = "id")
        @RecordedAt(at = "updated_at")
        @Meaning("What the star is about; its updated_at is moved by a star and by its removal")
        Repository repository,

        @BusinessKey(at = "id")
        @Corrects(value = StarEvent.class, key = "sender.id", at = "id")
        @Meaning("Whose star it is")
        User sender) {}
