package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to a membership. */
@OpenEnum
public enum MemberAction {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("edited")
    EDITED,
    @JsonProperty("removed")
    REMOVED
}
