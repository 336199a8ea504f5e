package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** How bad an advisory says it is; the schema promises no set of values. */
@OpenEnum
public enum Severity {
    @JsonProperty("low")
    LOW,
    @JsonProperty("moderate")
    MODERATE,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("critical")
    CRITICAL
}
