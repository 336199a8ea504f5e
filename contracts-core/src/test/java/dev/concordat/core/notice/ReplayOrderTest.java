package dev.concordat.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the order of replays. */
final class ReplayOrderTest {
    private static final List<ConsumerId> ALL = List.of("a", "b", "c", "d", "e", "f").stream()
            .map(ConsumerId::parse)
            .toList();

    @Provide
    Arbitrary<Map<ConsumerId, Set<ConsumerId>>> feedings() {
        return Arbitraries.of(ALL).set().ofMaxSize(2).list().ofSize(ALL.size()).map(sources -> {
            Map<ConsumerId, Set<ConsumerId>> feeding = new HashMap<>();
            for (int index = 0; index < ALL.size(); index++) {
                feeding.put(ALL.get(index), sources.get(index));
            }
            return feeding;
        });
    }

    @Property
    void everybodyComesOnceAndNeverBeforeASource(@ForAll("feedings") Map<ConsumerId, Set<ConsumerId>> feeding) {
        Set<ConsumerId> replayed = new HashSet<>();
        for (ReplayStep step : new ReplayOrder(feeding).steps()) {
            assertThat(step.consumers()).isNotEmpty().noneMatch(replayed::contains);
            Set<ConsumerId> there = new HashSet<>(replayed);
            there.addAll(step.consumers());
            for (ConsumerId consumer : step.consumers()) {
                Set<ConsumerId> others = new HashSet<>(feeding.get(consumer));
                others.remove(consumer);
                assertThat(step.isCycle() ? there : replayed).containsAll(others);
            }
            replayed = there;
        }
        assertThat(replayed).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Property
    void onlyThoseThatReachEachOtherAreACycle(@ForAll("feedings") Map<ConsumerId, Set<ConsumerId>> feeding) {
        new ReplayOrder(feeding)
                .steps().stream()
                        .filter(ReplayStep::isCycle)
                        .forEach(step -> step.consumers()
                                .forEach(
                                        one -> assertThat(sources(one, feeding)).containsAll(step.consumers())));
    }

    private static Set<ConsumerId> sources(ConsumerId consumer, Map<ConsumerId, Set<ConsumerId>> feeding) {
        Set<ConsumerId> reached = new HashSet<>(feeding.get(consumer));
        for (int step = 0; step < ALL.size(); step++) {
            Set.copyOf(reached).forEach(one -> reached.addAll(feeding.get(one)));
        }
        return reached;
    }
}
