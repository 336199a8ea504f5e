package dev.concordat.testkit;

/** Says how many of something there are. */
final class Counted {
    private Counted() {}

    static String of(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
