package dev.concordat.testkit.law;

import java.time.Duration;

/**
 * How hard laws are tried. Immutable and thread-safe.
 *
 * @param seed what histories are made from; the same seed gives the same verdict
 * @param tries how many schedules are tried for each law, 1 or more
 * @param longest how many records the longest history has, 1 or more; the first ones are short
 * @param limit how long one schedule may take
 * @since 0.1
 */
public record LawSettings(long seed, int tries, int longest, Duration limit) {
    /** The longest history unless another is given. */
    public static final int LONGEST = 20;

    /** The time for one schedule unless another is given. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public LawSettings {
        if (tries < 1 || longest < 1 || limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("tries, longest history and time limit are positive, but were " + tries
                    + ", " + longest + " and " + limit);
        }
    }

    /**
     * Takes longest history and time limit as they are unless said otherwise.
     *
     * @param seed what histories are made from
     * @param tries how many schedules are tried for each law
     */
    public LawSettings(long seed, int tries) {
        this(seed, tries, LONGEST, LIMIT);
    }

    /** The first tries are short: what they show needs no shrinking. */
    int sizeOf(int attempt) {
        return 1 + (int) ((long) attempt * longest / tries);
    }
}
