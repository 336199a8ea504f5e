package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to a deployment. */
@OpenEnum
public enum DeploymentAction {
    @JsonProperty("created")
    CREATED
}
