package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Compensates;
import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import java.net.URI;
import java.util.Optional;

/** The account that starred; its number is one half of a star's identity. */
public record Stargazer(
        @BusinessKey
        @Compensates(value = StarEvent.class, key = "sender.id")
        @Meaning("The account's number; survives a change of login")
        @Personal(subject = "user")
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
