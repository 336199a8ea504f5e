package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"MON-FRI 08:00-18:00 Europe/Berlin", "SAT 10:00-00:00 UTC", "24x7"})
    void readsWhatItWrites(String text) {
        assertThat(SupportHours.parse(text)).hasToString(text);
    }

    @Test
    void readsDaysAndTimes() {
        assertThat(SupportHours.parse("MON-FRI 08:00-18:00 Europe/Berlin"))
                .isEqualTo(new SupportHours(
                        DayOfWeek.MONDAY,
                        DayOfWeek.FRIDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(18, 0),
                        ZoneId.of("Europe/Berlin")));
        assertThat(SupportHours.parse("24x7")).isEqualTo(SupportHours.ALWAYS);
    }

    @Test
    void refusesOtherForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportHours.parse("always"))
                .withMessage("hours are written like MON-FRI 08:00-18:00 Europe/Berlin or 24x7, but were \"always\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportHours.parse("MON-FRI 08:00-18:00 Atlantis"))
                .withMessage("hours name a time and a time zone such as Europe/Berlin, but were \"MON-FRI 08:00-18:00"
                        + " Atlantis\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportHours.parse("FRI-MON 08:00-18:00 UTC"))
                .withMessage("the last day must not be before the first, but MONDAY is before FRIDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportHours.parse("MON 18:00-08:00 UTC"))
                .withMessage("hours must end after they start, but 08:00 is not after 18:00");
    }
}
