package com.example.adoption;

import com.example.adoption.avro.CarrierAvro;
import com.example.adoption.avro.ParcelAvro;
import com.example.adoption.avro.ShipmentDispatchedAvro;
import com.example.adoption.proto.CountReason;
import com.example.adoption.proto.ShelfProto;
import com.example.adoption.proto.StockCountedProto;
import com.google.protobuf.util.Timestamps;
import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class LogisticsKeepsItsPromisesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TestFactory
    Stream<DynamicNode> returnReceived() {
        return ProducerContract.of(ReturnReceived.class)
                .emittedBy(() -> List.of(received("R-1", null), received("R-2", "box is wet")))
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> routePlanned() {
        return ProducerContract.of(RoutePlanned.class)
                .emittedBy(
                        () -> List.of(route().build(), route().remark("no toll").build()))
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> shipmentDispatched() {
        return ProducerContract.of(ShipmentDispatched.class)
                .emittedBy(() -> List.of(shipment("S-1", null), shipment("S-2", "fragile")))
                .writtenBy(PlainJson::ofAvro)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> stockCounted() {
        return ProducerContract.of(StockCounted.class)
                .emittedBy(() -> List.of(
                        count().build(), count().setRemark("by two people").build()))
                .writtenBy(PlainJson::ofProtobuf)
                .tests();
    }

    private static ReturnReceived received(String id, String remark) {
        ReturnReceived received = new ReturnReceived();
        received.setReturnId(id);
        received.setReceivedAt(NOON);
        received.setRemark(remark);
        return received;
    }

    private static ImmutableRoutePlanned.Builder route() {
        return ImmutableRoutePlanned.builder()
                .routeId("T-1")
                .plannedAt(NOON)
                .addStops(ImmutableStop.builder().town("Ulm").minutes(20).build());
    }

    private static ShipmentDispatchedAvro shipment(String id, String remark) {
        return ShipmentDispatchedAvro.newBuilder()
                .setShipmentId(id)
                .setDispatchedAt(NOON)
                .setFreight(new BigDecimal("12.50"))
                .setCarrier(CarrierAvro.RAIL)
                .setRemark(remark)
                .setParcels(List.of(
                        ParcelAvro.newBuilder().setParcelId("P-1").setGrams(700).build()))
                .build();
    }

    private static StockCountedProto.Builder count() {
        return StockCountedProto.newBuilder()
                .setCountId("C-1")
                .setCountedAt(Timestamps.fromMillis(NOON.toEpochMilli()))
                .setQuantity(12)
                .setReason(CountReason.DOUBT)
                .addShelves(ShelfProto.newBuilder().setShelf("A-7").setPieces(12))
                .putByBin(7, 12);
    }
}
