package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;

/** An authorization was taken back. */
@DomainFact(name = "github-app-authorization", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "A user took back what this endpoint's app was allowed to do in their name",
        excludes = "which app and when: the payload says neither")
public record AppAuthorizationEvent(
        AuthorizationAction action,

        @BusinessKey(at = "id")
        @Meaning("Who took it back; the endpoint belongs to one app, so the account is the identity")
        User sender) {}
