package com.example.webhooks.board;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.OpenEnum;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import java.time.Instant;
import java.util.Optional;

/** What the board relies on of a star. It needs to tell users apart, so it may receive personal data. */
@Reads(
        fact = "source-hosting/star",
        since = "1.0",
        purpose = "community-health",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        mayReceive = PrivacyClass.PERSONAL)
public record StarChange(Action action, Optional<Instant> starredAt, Repository repository, Sender sender) {

    /** The repository; its time of change is the only time that a star's removal has. */
    public record Repository(@BusinessKey long id, String fullName, Instant updatedAt) {}

    /** The user, as a number only. */
    public record Sender(@BusinessKey long id) {}

    /** What happened, as far as the board tells it apart. */
    @OpenEnum
    public enum Action {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("deleted")
        DELETED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
