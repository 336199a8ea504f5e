package dev.concordat.api.correction;

import java.util.List;

/**
 * Something that holds of a {@link CorrectionFold} for every history of facts. Implementations have a constructor without
 * parameters.
 *
 * @param <F> the event class
 * @param <S> the state
 * @since 0.1
 */
public interface CorrectionLaw<F, S> {
    /**
     * States the law.
     *
     * @return one sentence, such as {@code applying a price twice changes nothing}
     */
    String statement();

    /**
     * Says whether the law holds for one history.
     *
     * @param fold the fold
     * @param history facts in the order in which they are read
     * @return true if it holds
     */
    boolean holds(CorrectionFold<F, S> fold, List<F> history);
}
