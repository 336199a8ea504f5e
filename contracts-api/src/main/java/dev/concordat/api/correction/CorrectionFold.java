package dev.concordat.api.correction;

/**
 * Applies a correction of the domain: from a state and the next fact to the next state. Implementations have a
 * constructor without parameters, keep no state of their own, and return a new state instead of changing the old one.
 *
 * <pre>{@code
 * public final class LastPriceOfSeason implements CorrectionFold<PriceSet, Map<String, BigDecimal>> { … }
 * }</pre>
 *
 * @param <F> the event class
 * @param <S> the state, with an equality of its own
 * @since 0.1
 */
public interface CorrectionFold<F, S> {
    /**
     * Gives the state before any fact.
     *
     * @return the state
     */
    S start();

    /**
     * Applies the next fact.
     *
     * @param state what came of the facts before
     * @param fact the fact
     * @return the new state
     */
    S apply(S state, F fact);

    /**
     * Applies facts one after the other.
     *
     * @param facts the facts, in the order in which they are read
     * @return the state
     */
    default S all(Iterable<? extends F> facts) {
        S state = start();
        for (F fact : facts) {
            state = apply(state, fact);
        }
        return state;
    }
}
