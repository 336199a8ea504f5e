package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one correction takes back of a statement, and when on the valid clock it does: from its effect on, until that correction
 * is itself taken back, and again once that is. Not thread-safe.
 */
final class Taken<P> {
    private final FactRecord<P> by;
    private final Instant effect;
    private final Optional<BigDecimal> amount;
    private final List<Instant> switches = new ArrayList<>();

    /**
     * Starts to take.
     *
     * @param by the correction
     * @param effect from when on the valid clock
     * @param amount how much; empty means all
     */
    Taken(FactRecord<P> by, Instant effect, Optional<BigDecimal> amount) {
        this.by = by;
        this.effect = effect;
        this.amount = amount;
        switches.add(effect);
    }

    FactRecord<P> by() {
        return by;
    }

    Instant effect() {
        return effect;
    }

    Optional<BigDecimal> amount() {
        return amount;
    }

    /** Whether it takes at the end of the valid time. */
    boolean isStanding() {
        return switches.size() % 2 == 1;
    }

    boolean isInEffect(Instant valid) {
        return switches.stream().filter(at -> !at.isAfter(valid)).count() % 2 == 1;
    }

    /** Takes from a time on, or no longer; before it everything stays as it was. */
    void set(boolean taking, Instant from) {
        Instant at = from.isBefore(effect) ? effect : from;
        switches.removeIf(one -> !one.isBefore(at));
        if (isStanding() != taking) {
            switches.add(at);
        }
    }
}
