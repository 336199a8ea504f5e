package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to an authorization. */
@OpenEnum
public enum AuthorizationAction {
    @JsonProperty("revoked")
    REVOKED
}
