package dev.concordat.testkit.law;

import java.util.function.Function;

/**
 * Something that has to hold of a projection, whatever the facts.
 *
 * @param id its name in fixtures and documents, such as {@code compensation-leaves-nothing}
 * @param sentence what holds, as a full sentence
 * @param view what is compared
 * @param differs whether the two sides have to differ, rather than to be the same
 * @param trial makes the two sides from a story of random facts
 */
record Law(String id, String sentence, Runs.View view, boolean differs, Function<Story, Trial> trial) {
    static Law of(String id, String sentence, Function<Story, Trial> trial) {
        return new Law(id, sentence, Runs.View.OUTCOME, false, trial);
    }

    /** Compares what holds in the end: what came to nothing may have left a trace. */
    static Law ofBalance(String id, String sentence, Function<Story, Trial> trial) {
        return new Law(id, sentence, Runs.View.BALANCE, false, trial);
    }

    /** Something has to be seen of what is told apart, be it in the outcome or in what was set aside. */
    static Law ofTrace(String id, String sentence, Function<Story, Trial> trial) {
        return new Law(id, sentence, Runs.View.EVERYTHING, true, trial);
    }

    boolean holds(Runs.Sides sides) {
        return sides.expected().isFinished() && sides.seen().isFinished() && sides.agree() != differs;
    }
}
