package dev.concordat.core.correction;

import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import java.time.Duration;
import java.util.Optional;

/** The time in which a correction can come, where the mechanism has one. */
final class Windows {
    private Windows() {}

    static Optional<Duration> of(CorrectionMechanism mechanism) {
        if (mechanism instanceof Compensation one) {
            return one.within();
        }
        if (mechanism instanceof Reversal one) {
            return one.within();
        }
        return mechanism instanceof Retraction one ? one.within() : Optional.empty();
    }
}
