package dev.concordat.testkit;

import java.util.List;
import java.util.function.Supplier;

/**
 * Tests what a producer's facts promise of each other: that corrections name facts that were emitted and take back no more than
 * there is, that each fact comes where the lifecycle of its key allows it, that event ids, sequences and clocks are as promised.
 * {@link ProducerContract} tests each type of fact by itself. Immutable and thread-safe.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> correctsLawfully() {
 *     return ProducerHistory.of(InvoiceIssued.class, CreditMemoPosted.class)
 *             .emittedBy(() -> billing.day())
 *             .tests();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class ProducerHistory {
    private final List<Class<?>> facts;

    private ProducerHistory(List<Class<?>> facts) {
        this.facts = facts;
    }

    /**
     * Names the event classes of the stream.
     *
     * @param facts classes with {@link dev.concordat.api.DomainFact} or {@link dev.concordat.api.Dataset}, those that are
     *     corrected and those that correct them
     * @return the next step
     * @throws IllegalArgumentException if there are none
     */
    public static ProducerHistory of(Class<?>... facts) {
        if (facts.length == 0) {
            throw new IllegalArgumentException("expected event classes, but there are none");
        }
        return new ProducerHistory(List.of(facts));
    }

    /**
     * Gives the facts the real code emits, in order. Elements are instances of the event classes, or
     * {@link dev.concordat.testkit.law.SentFact}s with headers and key.
     *
     * @param emission runs the real code; called once for each run of the test
     * @return the test
     */
    public ProducerHistoryTest emittedBy(Supplier<? extends Iterable<?>> emission) {
        return new ProducerHistoryTest(facts, emission, false, TestSettings.defaults(facts.get(0)));
    }
}
