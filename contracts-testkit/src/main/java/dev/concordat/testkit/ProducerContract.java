package dev.concordat.testkit;

import java.util.function.Supplier;

/**
 * Tests that a producer keeps what its event class promises: the facts its real code emits are checked against the
 * contract and against everything consumers rely on. Immutable and thread-safe.
 *
 * <pre>{@code
 * class BillingKeepsItsPromisesTest {
 *     @TestFactory
 *     Stream<DynamicNode> keepsItsPromises() {
 *         return ProducerContract.of(InvoiceIssued.class).emittedBy(() -> billing.bill(orders())).tests();
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class ProducerContract {
    private final Class<?> fact;

    private ProducerContract(Class<?> fact) {
        this.fact = fact;
    }

    /**
     * Names the event class.
     *
     * @param fact a record, bean or value type with {@link dev.concordat.api.DomainFact}, or a description from outside
     *     with {@link dev.concordat.api.Describes}
     * @return the next step
     */
    public static ProducerContract of(Class<?> fact) {
        return new ProducerContract(fact);
    }

    /**
     * Gives the facts the real code emits. Elements are instances of the event class or, for a description,
     * of the class it describes, JSON as {@code byte[]} or
     * {@code String}, or {@link dev.concordat.core.check.EmittedFact}s where the envelope is to be checked too.
     *
     * @param emission runs the real code; called once for each run of the test
     * @return the test
     */
    public ProducerContractTest emittedBy(Supplier<? extends Iterable<?>> emission) {
        return new ProducerContractTest(fact, emission, new WrittenFacts(fact), TestSettings.defaults(fact));
    }
}
