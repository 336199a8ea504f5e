package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import java.net.URI;
import java.util.Optional;

/** An account, as it is embedded in almost every payload. Erasure is not stated: what was delivered stays delivered. */
public record User(
        @Meaning("The account's number; survives a change of login") @Personal(subject = "user")
        long id,

        @Meaning("The name the account goes by; can be changed and then taken by another account")
        @Personal(subject = "user")
        String login,

        String nodeId,
        UserType type,
        @Personal(subject = "user") URI htmlUrl,
        boolean siteAdmin,
        @Personal(subject = "user") Optional<String> name,
        @Personal(subject = "user") Optional<String> email) {}
