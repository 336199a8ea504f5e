package com.example.webhooks.hosting;

import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.util.Optional;

/** A deployment was asked for. */
@DomainFact(name = "deployment", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "Someone asked for one commit to be brought to one environment",
        excludes = "whether it arrived there, which the deployment_status event says")
public record DeploymentEvent(
        DeploymentAction action,
        Deployment deployment,

        @Meaning("The workflow behind it; null if none is, absent in payloads from before workflows")
        Optional<Workflow> workflow,

        Repository repository,
        User sender) {}
