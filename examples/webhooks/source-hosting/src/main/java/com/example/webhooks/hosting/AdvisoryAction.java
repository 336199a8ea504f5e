package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to an advisory; the schema also knows `performed`, which no payload shows. */
@OpenEnum
public enum AdvisoryAction {
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("updated")
    UPDATED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("performed")
    PERFORMED
}
