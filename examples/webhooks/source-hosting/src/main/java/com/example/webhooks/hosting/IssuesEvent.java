package com.example.webhooks.hosting;

import dev.concordat.api.CompensatedBy;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.Optional;

/** Something happened to an issue. */
@DomainFact(name = "issues", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "Something happened to one issue, and this is how the issue looked right after",
        excludes = "comments, which are events of their own",
        notFor = "rating-people")
@CompensatedBy(value = IssuesEvent.class, when = "action=transferred", causes = CorrectionCause.WORLD_CHANGED)
@CompensatedBy(value = IssuesEvent.class, when = "action=deleted", causes = CorrectionCause.WORLD_CHANGED)
public record IssuesEvent(
        IssueAction action,
        Issue issue,
        Optional<IssueChanges> changes,
        Optional<User> assignee,
        Optional<Label> label,
        Optional<Milestone> milestone,
        Repository repository,
        User sender) {}
