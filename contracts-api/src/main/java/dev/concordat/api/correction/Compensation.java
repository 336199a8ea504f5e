package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.PositiveDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A later fact takes back all or part of what this fact said; this fact stays as it was. Immutable and thread-safe.
 *
 * @param by the later fact; can be the fact itself, then with a condition
 * @param partial whether one compensation can take back a part only, so that several can follow
 * @param amount path of the field of this fact that can be taken back in parts, together with {@code adjustment}; the parts
 *     never exceed it
 * @param adjustment path of the field of the later fact that says how much; through a list, one later fact takes back
 *     several facts, each named in the same element
 * @param within how long after this fact was recorded a compensation can come, positive; empty means not stated
 * @param when which of the later facts compensate; empty means all
 * @param causes why it happens
 * @since 0.1
 */
public record Compensation(
        FactId by,
        boolean partial,
        Optional<String> amount,
        Optional<String> adjustment,
        Optional<Duration> within,
        Optional<Condition> when,
        List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the rest.
     *
     * @throws IllegalArgumentException if only one of amount and adjustment is stated, or the time is not positive
     */
    public Compensation {
        causes = Causes.inOrder(causes);
        PositiveDuration.require("the time within which a compensation can come", within);
        if (amount.isPresent() != adjustment.isPresent()) {
            throw new IllegalArgumentException(
                    "the amount that can be taken back goes with the adjustment that says how" + " much, but only the "
                            + (amount.isPresent() ? "amount" : "adjustment") + " is stated");
        }
    }

    /**
     * States a compensation without its amounts and its time.
     *
     * @param by the later fact
     * @param partial whether one compensation can take back a part only
     * @param when which of the later facts compensate
     * @param causes why it happens
     */
    public Compensation(FactId by, boolean partial, Optional<Condition> when, List<CorrectionCause> causes) {
        this(by, partial, Optional.empty(), Optional.empty(), Optional.empty(), when, causes);
    }

    /**
     * States a compensation without its causes.
     *
     * @param by the later fact
     * @param partial whether one compensation can take back a part only
     * @param when which of the later facts compensate
     */
    public Compensation(FactId by, boolean partial, Optional<Condition> when) {
        this(by, partial, when, List.of());
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.COMPENSATION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of(by);
    }

    @Override
    public String how() {
        return "by " + by + when.map(one -> " (" + one + ")").orElse("") + (partial ? ", in parts" : "");
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details()
                .with("amount", amount.map(field -> field + " by " + adjustment.orElseThrow()))
                .within(within)
                .stated();
    }
}
