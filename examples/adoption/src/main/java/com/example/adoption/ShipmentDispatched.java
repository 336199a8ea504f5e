package com.example.adoption;

import com.example.adoption.avro.ParcelAvro;
import com.example.adoption.avro.ShipmentDispatchedAvro;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Unit;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Says what a class that Avro generates cannot say itself. */
@Describes(ShipmentDispatchedAvro.class)
@DomainFact(name = "shipment-dispatched")
@Meaning("A shipment has left the warehouse with a carrier")
public interface ShipmentDispatched {
    @BusinessKey
    String shipmentId();

    @OccurredAt
    Instant dispatchedAt();

    @Meaning("What the carrier charges, without tax")
    @Money(currency = "EUR")
    @PositiveOrZero
    BigDecimal freight();

    List<Parcel> parcels();

    /** A generated class inside another. */
    @Describes(ParcelAvro.class)
    interface Parcel {
        @Unit("g")
        int grams();
    }
}
