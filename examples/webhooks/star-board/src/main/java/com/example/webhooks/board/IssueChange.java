package com.example.webhooks.board;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.OpenEnum;
import dev.concordat.api.Reads;
import java.time.Instant;
import java.util.Optional;

/** What the board relies on of an issue. */
@Reads(
        fact = "source-hosting/issues",
        since = "1.0",
        purpose = "community-health",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION)
public record IssueChange(Action action, Issue issue, Repository repository) {

    /** The issue; its state is missing when it was only pinned. */
    public record Issue(@BusinessKey long id, Optional<State> state, Instant updatedAt) {}

    /** Where the issue was when it happened. */
    public record Repository(long id) {}

    /** What happened, as far as the board tells it apart. */
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
