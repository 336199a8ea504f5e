package com.example.parcels;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Unit;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@DomainFact(name = "parcel-sent", version = "1.0.0")
@Meaning("A parcel has left the warehouse with a carrier")
public record ParcelSent(
        @BusinessKey @JsonProperty("parcel_id") String parcelId,
        Carrier carrier,
        @Unit("kg") BigDecimal weight,
        @OccurredAt Instant sentAt,
        @Meaning("The day the carrier promised") LocalDate due,
        @Meaning("How long the parcel waited for the carrier") Duration waited,
        URI tracking,
        List<Item> items,
        Optional<String> note) {

    public enum Carrier {
        ROAD,
        @JsonProperty("RAIL")
        TRAIN
    }

    public record Item(String article, int pieces) {}
}
