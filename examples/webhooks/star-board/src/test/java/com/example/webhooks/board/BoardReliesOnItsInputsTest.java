package com.example.webhooks.board;

import dev.concordat.testkit.ConsumerContract;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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
                .balancing(issues -> withoutEmpty(issues.observe(), OpenIssues.Issues::open))
                .observing(OpenIssues::observe)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> reliesOnStars() {
        return ConsumerContract.of(StarChange.class)
                .startingFrom(StarListener::new)
                .handledAsBytesBy(StarListener::receive)
                .balancing(stars -> withoutEmpty(stars.observe(), StarsNow.Stars::count))
                .observing(StarListener::observe)
                .tests();
    }

    /** What is left on the board: a repository that has nothing any more is as good as one that never had. */
    private static <T> SortedMap<Long, Integer> withoutEmpty(SortedMap<Long, T> board, ToIntFunction<T> count) {
        SortedMap<Long, Integer> left = new TreeMap<>();
        board.forEach((repository, one) -> {
            if (count.applyAsInt(one) != 0) {
                left.put(repository, count.applyAsInt(one));
            }
        });
        return left;
    }
}
