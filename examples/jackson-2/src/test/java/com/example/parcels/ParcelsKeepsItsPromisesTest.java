package com.example.parcels;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ParcelsKeepsItsPromisesTest {
    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(ParcelSent.class)
                .emittedBy(() -> List.of(
                        sent("P1", ParcelSent.Carrier.ROAD, Optional.of("fragile")),
                        sent("P2", ParcelSent.Carrier.TRAIN, Optional.empty())))
                .writtenBy(new ParcelJson()::bytes)
                .tests();
    }

    private static ParcelSent sent(String id, ParcelSent.Carrier carrier, Optional<String> note) {
        return new ParcelSent(
                id,
                carrier,
                new BigDecimal("12.50"),
                Instant.parse("2026-11-02T10:00:00Z"),
                LocalDate.of(2026, 11, 4),
                Duration.ofMinutes(90),
                URI.create("https://parcels.shop.example/" + id),
                List.of(new ParcelSent.Item("mug", 2)),
                note);
    }
}
