package dev.concordat.core.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name a person may have meant.
 *
 * @since 0.1
 */
public final class NearestName {
    private NearestName() {}

    /**
     * Finds the name with the fewest changed letters, if they are at most a third of the longer name. Two neighbours
     * swapped count as one change.
     *
     * @param wrong what was written
     * @param names what could have been meant
     * @return the nearest, the first in alphabetical order among equals
     */
    public static Optional<String> to(String wrong, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(wrong, name) <= Math.max(1, Math.max(wrong.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Says what there is, the nearest name first, for the end of a message.
     *
     * @param wrong what was written
     * @param names what could have been meant
     * @return such as {@code did you mean "amount"? there are: amount, currency}
     */
    public static String hint(String wrong, Collection<String> names) {
        String all = names.isEmpty() ? "there are none" : "there are: " + String.join(", ", names);
        return to(wrong, names).map(name -> "did you mean \"" + name + "\"? ").orElse("") + all;
    }

    /**
     * Optimal string alignment distance without regard to case: two neighbours swapped, the commonest slip, count as one
     * change. Names longer than 200 characters are compared by their start.
     */
    private static int distance(String first, String second) {
        String a = normalised(first);
        String b = normalised(second);
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[b.length()];
    }

    private static String normalised(String name) {
        String shortened = name.length() > 200 ? name.substring(0, 200) : name;
        return shortened.toLowerCase(Locale.ROOT);
    }
}
