package dev.concordat.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All combinations of numbers, each below a bound of its own, the small ones first: (0, 0), (0, 1), (1, 0), (0, 2) and so on. Any few
 * neighbours share one number and differ in another, which plain counting does not give. Not thread-safe.
 */
final class Diagonals {
    private final List<Integer> bounds;
    private final List<List<Integer>> found = new ArrayList<>();
    private int sum;

    Diagonals(List<Integer> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    /** One combination, by its number; there have to be that many. */
    List<Integer> get(int number) {
        while (found.size() <= number) {
            found.addAll(of(bounds, sum++));
        }
        return found.get(number);
    }

    private static List<List<Integer>> of(List<Integer> bounds, int sum) {
        if (bounds.isEmpty()) {
            return sum == 0 ? List.of(List.of()) : List.of();
        }
        List<Integer> others = bounds.subList(1, bounds.size());
        return IntStream.range(0, Math.min(bounds.get(0), sum + 1))
                .boxed()
                .flatMap(first -> of(others, sum - first).stream().map(rest -> {
                    List<Integer> all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return List.copyOf(all);
                }))
                .toList();
    }
}
