package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import java.net.URI;
import java.util.Optional;

/** The account that took its authorization back; the endpoint belongs to one app, so its number is the identity. */
public record RevokingUser(
        @BusinessKey @Meaning("The account's number; survives a change of login") @Personal(subject = "user")
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
