package com.example.webhooks.desk;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.OpenEnum;
import dev.concordat.api.Reads;
import java.time.Instant;
import java.util.Optional;

/** What the desk relies on of an issue that serves it as a ticket. */
@Reads(
        fact = "source-hosting/issues",
        since = "1.0",
        purpose = "vulnerability-response",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION)
public record TicketNotice(Action action, Issue issue, Optional<Changes> changes) {

    /** The issue as it was when it happened; its state is missing when it was only pinned. */
    public record Issue(@BusinessKey long id, String title, Optional<State> state, Instant updatedAt) {}

    /** Where a transferred issue went. */
    public record Changes(Optional<NewIssue> newIssue) {}

    /** The issue it became. */
    public record NewIssue(long id) {}

    /** What happened, as far as the desk tells it apart. */
    @OpenEnum
    public enum Action {
        @JsonProperty("transferred")
        TRANSFERRED,
        @JsonProperty("deleted")
        DELETED,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Whether it still asks for something. */
    @OpenEnum
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("closed")
        CLOSED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
