package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SaintsTest {
    private static final int SCHEDULES = Integer.getInteger("concordat.schedules", 10_000);

    /** Ten thousand schedules for each way of correcting, shared out among its laws. */
    @TestFactory
    Stream<DynamicTest> liveByEveryLaw() {
        return Stream.of(Family.values()).flatMap(family -> {
            int laws = leaves(family, 1).size();
            return leaves(family, SCHEDULES / laws + 1).stream()
                    .map(leaf -> DynamicTest.dynamicTest(
                            family + ": " + leaf.sentence(),
                            () -> assertThat(leaf.check().get().toString()).isEmpty()));
        });
    }

    private static List<ConsumerLaws.Leaf> leaves(Family family, int tries) {
        return family.laws(family.saint(), new LawSettings(1, tries)).leaves();
    }
}
