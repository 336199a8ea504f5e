package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.Optional;

/** Something happened to a label. */
@DomainFact(name = "label", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(value = "A label of a repository was made, changed or removed", excludes = "putting it on an issue")
public record LabelEvent(
        LabelAction action,
        @BusinessKey(at = "id") Label label,
        Optional<LabelChanges> changes,
        Repository repository,
        User sender) {}
