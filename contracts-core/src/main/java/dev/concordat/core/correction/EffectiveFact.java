package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact that holds, with everything that corrections did to it. Immutable and thread-safe as far as the payload is.
 *
 * @param <P> the payload
 * @param record the record that states it
 * @param key its business key, that of the survivor after a merge
 * @param from from when it holds, inclusive
 * @param until until when it holds, exclusive; empty means until something else is said
 * @param remaining what is left of its amount; empty if it has none
 * @param previous what was stated before, where the contract keeps the previous value
 * @since 0.1
 */
public record EffectiveFact<P>(
        FactRecord<P> record,
        String key,
        Instant from,
        Optional<Instant> until,
        Optional<BigDecimal> remaining,
        Optional<P> previous) {
    EffectiveFact<P> under(String other) {
        return new EffectiveFact<>(record, other, from, until, remaining, previous);
    }
}
