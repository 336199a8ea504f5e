package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A later fact takes this one back as a whole, and another can take its place. The triple of accounting: original,
 * reversal, replacement (Fowler, Accounting Patterns). Immutable and thread-safe.
 *
 * @param by the fact that reverses
 * @param replacedBy the fact that takes the place; empty means that none need come
 * @param within how long after this fact was recorded it can be reversed, positive; empty means not stated
 * @param when which of the later facts reverse; empty means all
 * @param causes why it happens
 * @since 0.1
 */
public record Reversal(
        FactId by,
        Optional<FactId> replacedBy,
        Optional<Duration> within,
        Optional<Condition> when,
        List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Reversal {
        causes = Causes.inOrder(causes);
        PositiveDuration.require("the time within which a fact can be reversed", within);
    }

    /**
     * States a reversal without its time.
     *
     * @param by the fact that reverses
     * @param replacedBy the fact that takes the place
     * @param when which of the later facts reverse
     * @param causes why it happens
     */
    public Reversal(FactId by, Optional<FactId> replacedBy, Optional<Condition> when, List<CorrectionCause> causes) {
        this(by, replacedBy, Optional.empty(), when, causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.REVERSAL);
    }

    @Override
    public List<FactId> broughtBy() {
        return Stream.concat(Stream.of(by), replacedBy.stream()).toList();
    }

    @Override
    public String how() {
        return "by " + by + when.map(one -> " (" + one + ")").orElse("")
                + replacedBy.map(one -> ", replaced by " + one).orElse("");
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details().within(within).stated();
    }
}
