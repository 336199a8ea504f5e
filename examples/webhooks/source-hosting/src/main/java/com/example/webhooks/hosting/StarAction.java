package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to a star. */
@OpenEnum
public enum StarAction {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("deleted")
    DELETED
}
