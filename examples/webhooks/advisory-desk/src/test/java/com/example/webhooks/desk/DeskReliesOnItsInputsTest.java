package com.example.webhooks.desk;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What the desk relies on: that it is promised, that the desk can read it, and that it uses just that. */
class DeskReliesOnItsInputsTest {
    @TestFactory
    Stream<DynamicNode> reliesOnAdvisories() {
        return ConsumerContract.of(AdvisoryNotice.class)
                .startingFrom(AdvisoryListener::new)
                .handledAsBytesBy(AdvisoryListener::receive)
                .observing(AdvisoryListener::observe)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnIssues() {
        return ConsumerContract.of(TicketNotice.class)
                .startingFrom(OpenTickets::new)
                .handledBy(OpenTickets::apply)
                .balancing(tickets -> tickets.observe().open())
                .observing(OpenTickets::observe)
                .tests();
    }
}
