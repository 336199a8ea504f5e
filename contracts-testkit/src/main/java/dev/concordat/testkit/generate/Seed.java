package dev.concordat.testkit.generate;

import java.util.Random;

/** Where chance starts from. */
final class Seed {
    /** Far from a multiple of any power of two: consecutive seeds of {@link Random} give nearly the same first numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Seed() {}

    /** The same seed gives the same numbers, the next one others. */
    static Random random(long seed) {
        return new Random(seed * SPREAD);
    }
}
