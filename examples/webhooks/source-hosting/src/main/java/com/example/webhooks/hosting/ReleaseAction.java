package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to a release. */
@OpenEnum
public enum ReleaseAction {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("edited")
    EDITED,
    @JsonProperty("deleted")
    DELETED,
    @JsonProperty("prereleased")
    PRERELEASED,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("released")
    RELEASED,
    @JsonProperty("unpublished")
    UNPUBLISHED
}
