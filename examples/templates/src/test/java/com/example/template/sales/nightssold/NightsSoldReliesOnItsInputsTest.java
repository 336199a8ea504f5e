package com.example.template.sales.nightssold;

import com.example.template.Today;
import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** TEMPLATE of a consumer's test: one method for each input, with the handler that the real code runs. */
class NightsSoldReliesOnItsInputsTest {
    @TestFactory
    Stream<DynamicNode> reliesOnBookings() {
        return ConsumerContract.of(BookedStay.class)
                .startingFrom(NightsSold::new)
                .handledBy(NightsSold::book)
                .and(ShortenedStay.class, NightsSold::shorten)
                .observing(NightsSold::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnShortenedBookings() {
        return ConsumerContract.of(ShortenedStay.class)
                .startingFrom(NightsSold::new)
                .handledBy(NightsSold::shorten)
                .observing(NightsSold::report)
                .at(Today.CLOCK)
                .tests();
    }
}
