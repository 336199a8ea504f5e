package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What kind of account acts. */
@OpenEnum
public enum UserType {
    @JsonProperty("User")
    USER,
    @JsonProperty("Bot")
    BOT,
    @JsonProperty("Organization")
    ORGANIZATION
}
