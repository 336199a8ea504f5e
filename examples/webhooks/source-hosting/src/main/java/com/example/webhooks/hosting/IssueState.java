package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** Whether an issue still asks for something. */
@OpenEnum
public enum IssueState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
}
