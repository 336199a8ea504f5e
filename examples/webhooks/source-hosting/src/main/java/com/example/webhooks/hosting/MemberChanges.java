package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.util.Optional;

/** What a member was allowed before, or is allowed now. */
public record MemberChanges(
        @Meaning("Says what it was; given for edits") Optional<Previous> oldPermission,

        @Meaning("Says what it is; given for some additions")
        Optional<Granted> permission) {}
