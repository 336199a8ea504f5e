package dev.concordat.core.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ErasureOrderTest {
    @Property(tries = 200)
    void sourcesComeFirst(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 99) Integer> edges) {
        ErasureOrder order = new ErasureOrder();
        for (int edge : edges) {
            int source = Math.min(edge / 10, edge % 10);
            int target = Math.max(edge / 10, edge % 10);
            // Names run against the edges, so that sorting by name alone would be wrong.
            order.add("place-" + (9 - source), "place-" + (9 - target));
        }
        List<String> sorted = order.sorted();

        assertThat(order.cycles()).isEmpty();
        assertThat(sorted).doesNotHaveDuplicates().hasSameSizeAs(order.feeds().keySet());
        order.feeds()
                .forEach((source, targets) ->
                        assertThat(targets).allMatch(target -> sorted.indexOf(source) < sorted.indexOf(target)));
    }

    @Property(tries = 200)
    void endsWithEveryPlaceOnce(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 99) Integer> edges) {
        ErasureOrder order = new ErasureOrder();
        edges.forEach(edge -> order.add("place-" + edge / 10, "place-" + edge % 10));

        assertThat(order.sorted())
                .containsExactlyInAnyOrderElementsOf(order.feeds().keySet());
    }

    @Test
    void reportsACycleAndGoesOn() {
        ErasureOrder order = new ErasureOrder();
        order.add("b", "c");
        order.add("c", "b");
        order.add("c", "a");

        assertThat(order.sorted()).containsExactly("b", "c", "a");
        assertThat(order.cycles()).containsExactly(List.of("b", "c"));
    }
}
