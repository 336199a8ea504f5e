package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to a label. */
@OpenEnum
public enum LabelAction {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("edited")
    EDITED,
    @JsonProperty("deleted")
    DELETED
}
