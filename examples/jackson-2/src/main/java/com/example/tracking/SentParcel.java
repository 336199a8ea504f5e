package com.example.tracking;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.time.LocalDate;

@Reads(
        fact = "parcels/parcel-sent",
        since = "1.0",
        purpose = "customer-tracking",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record SentParcel(@BusinessKey @JsonProperty("parcel_id") String parcelId, LocalDate due) {}
