package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.OpenEnum;

/** What happened to an issue. */
@OpenEnum
public enum IssueAction {
    @JsonProperty("opened")
    OPENED,
    @JsonProperty("edited")
    EDITED,
    @JsonProperty("deleted")
    DELETED,
    @JsonProperty("transferred")
    TRANSFERRED,
    @JsonProperty("pinned")
    PINNED,
    @JsonProperty("unpinned")
    UNPINNED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("reopened")
    REOPENED,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("unassigned")
    UNASSIGNED,
    @JsonProperty("labeled")
    LABELED,
    @JsonProperty("unlabeled")
    UNLABELED,
    @JsonProperty("locked")
    LOCKED,
    @JsonProperty("unlocked")
    UNLOCKED,
    @JsonProperty("milestoned")
    MILESTONED,
    @JsonProperty("demilestoned")
    DEMILESTONED
}
