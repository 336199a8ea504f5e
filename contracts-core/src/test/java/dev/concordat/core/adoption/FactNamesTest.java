package dev.concordat.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactNamesTest {
    @ParameterizedTest
    @CsvSource({
        "OrderPlacedEvent, order-placed",
        "OrderPlacedEventDto, order-placed",
        "ShipmentDispatchedAvro, shipment-dispatched",
        "HTTPCallEnded, http-call-ended",
        "Order2Placed, order2-placed",
        "order_placed, order-placed",
        "BestellungBestätigt, bestellung-bestatigt",
        "Event, event",
        "注文, unnamed",
    })
    void proposesWhatTheClassIsCalled(String simpleName, String name) {
        assertThat(FactNames.proposed(simpleName)).isEqualTo(name);
    }
}
