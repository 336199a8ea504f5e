package dev.concordat.api.correction;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.Optional;

/**
 * A later fact takes back all or part of what this fact said; this fact stays as it was. Immutable and thread-safe.
 *
 * @param by the later fact; can be the fact itself, then with a condition
 * @param partial whether one compensation can take back a part only, so that several can follow
 * @param when which of the later facts compensate; empty means all
 * @since 0.1
 */
public record Compensation(FactId by, boolean partial, Optional<Condition> when) implements CorrectionMechanism {
    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.COMPENSATION);
    }
}
