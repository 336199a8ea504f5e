package dev.concordat.testkit;

import java.util.function.Supplier;

/**
 * Tests that a consumer lives by what it says it relies on: the contract covers it, the consumer's code accepts every
 * fact the contract allows, and it really uses the fields it names. Immutable and thread-safe.
 *
 * <pre>{@code
 * class RevenueReadsInvoicesTest {
 *     @TestFactory
 *     Stream<DynamicNode> readsInvoices() {
 *         return ConsumerContract.of(BilledAmount.class)
 *                 .startingFrom(Revenue::new)
 *                 .handledBy(Revenue::recognise)
 *                 .observing(Revenue::totals)
 *                 .tests();
 *     }
 * }
 * }</pre>
 *
 * @param <R> the consumer's record
 * @since 0.1
 */
public final class ConsumerContract<R> {
    private final Class<R> record;

    private ConsumerContract(Class<R> record) {
        this.record = record;
    }

    /**
     * Names the consumer's record.
     *
     * @param <R> the record
     * @param record a record with {@link dev.concordat.api.Reads}
     * @return the next step
     */
    public static <R> ConsumerContract<R> of(Class<R> record) {
        return new ConsumerContract<>(record);
    }

    /**
     * Gives the state to start from; each run of the handler gets a fresh one.
     *
     * @param <S> the state, usually the projection itself
     * @param state makes a fresh state
     * @return the next step
     */
    public <S> ConsumerState<R, S> startingFrom(Supplier<S> state) {
        return new ConsumerState<>(record, state);
    }
}
