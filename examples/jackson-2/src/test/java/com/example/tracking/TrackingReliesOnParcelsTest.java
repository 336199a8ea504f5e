package com.example.tracking;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class TrackingReliesOnParcelsTest {
    @TestFactory
    Stream<DynamicNode> reliesOnParcels() {
        return ConsumerContract.of(SentParcel.class)
                .startingFrom(ParcelListener::new)
                .handledAsBytesBy(ParcelListener::onMessage)
                .observing(ParcelListener::due)
                .tests();
    }
}
