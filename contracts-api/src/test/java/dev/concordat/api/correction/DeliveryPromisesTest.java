package dev.concordat.api.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryPromisesTest {
    private static DeliveryPromises promises(Optional<Duration> delay, Optional<Duration> replayable) {
        return new DeliveryPromises(Ordering.PER_KEY, Duplicates.POSSIBLE, delay, replayable);
    }

    @Test
    void promisesNothingByDefault() {
        assertThat(DeliveryPromises.NONE)
                .isEqualTo(new DeliveryPromises(
                        Ordering.NOT_STATED, Duplicates.NOT_STATED, Optional.empty(), Optional.empty()));
    }

    @Test
    void refusesTimesThatAreNotPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promises(Optional.of(Duration.ZERO), Optional.empty()))
                .withMessage("delay must be positive, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promises(Optional.empty(), Optional.of(Duration.ofHours(-1))))
                .withMessage("replayable must be positive, but was PT-1H");
    }
}
