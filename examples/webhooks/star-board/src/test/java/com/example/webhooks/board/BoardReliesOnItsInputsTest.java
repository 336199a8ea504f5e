package com.example.webhooks.board;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What the board relies on: that it is promised, that the board can read it, and that it uses just that. */
class BoardReliesOnItsInputsTest {
    @TestFactory
    Stream<DynamicNode> reliesOnIssues() {
        return ConsumerContract.of(IssueChange.class)
                .startingFrom(OpenIssues::new)
                .handledBy(OpenIssues::apply)
                .observing(OpenIssues::observe)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnStars() {
        return ConsumerContract.of(StarChange.class)
                .startingFrom(StarListener::new)
                .handledAsBytesBy(StarListener::receive)
                .observing(StarListener::observe)
                .tests();
    }
}
