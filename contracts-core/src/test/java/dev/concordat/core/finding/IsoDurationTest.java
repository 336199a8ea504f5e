package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IsoDurationTest {
    @Test
    void writesWholeDaysAsDays() {
        assertThat(IsoDuration.text(Duration.ofDays(400))).isEqualTo("P400D");
        assertThat(IsoDuration.text(Duration.ofDays(2))).isEqualTo("P2D");
        assertThat(IsoDuration.text(Duration.ofHours(24))).isEqualTo("PT24H");
        assertThat(IsoDuration.text(Duration.ofMinutes(90))).isEqualTo("PT1H30M");
    }

    @Property
    void isReadAsTheSameDuration(@ForAll int seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        assertThat(Duration.parse(IsoDuration.text(duration))).isEqualTo(duration);
    }
}
