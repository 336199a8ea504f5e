package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import java.util.Optional;

/** Who pushed. */
public record Pusher(
        @Personal(subject = "user") String name,

        @Meaning("As set on the author's machine; need not belong to an account") @Personal(subject = "user")
        Optional<String> email,

        @Meaning("The login, if the address belongs to an account") @Personal(subject = "user")
        Optional<String> username) {}
