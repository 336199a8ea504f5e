package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagonalsTest {
    @Test
    void countsSmallOnesFirst() {
        assertThat(all(new Diagonals(List.of(2, 3)), 6))
                .hasToString("[[0, 0], [0, 1], [1, 0], [0, 2], [1, 1], [1, 2]]");
        assertThat(all(new Diagonals(List.of(Integer.MAX_VALUE)), 3)).hasToString("[[0], [1], [2]]");
        assertThat(all(new Diagonals(List.of()), 1)).hasToString("[[]]");
    }

    @Test
    void missesNoneAndRepeatsNone() {
        assertThat(all(new Diagonals(List.of(3, 1, 4, 2)), 24))
                .doesNotHaveDuplicates()
                .allSatisfy(one -> assertThat(one).hasSize(4).allMatch(number -> number >= 0))
                .allMatch(one -> one.get(0) < 3 && one.get(1) < 1 && one.get(2) < 4 && one.get(3) < 2);
    }

    private static List<List<Integer>> all(Diagonals diagonals, int count) {
        return IntStream.range(0, count).mapToObj(diagonals::get).toList();
    }
}
