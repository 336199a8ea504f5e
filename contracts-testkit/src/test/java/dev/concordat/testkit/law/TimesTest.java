package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ScalarKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void writesATimeAsItsFieldHoldsIt() {
        assertThat(written(ScalarKind.INSTANT)).isEqualTo("\"2026-01-05T06:07:08Z\"");

        assertThat(written(ScalarKind.DATE_TIME)).isEqualTo("\"2026-01-05T06:07:08\"");
        assertThat(written(ScalarKind.DATE)).isEqualTo("\"2026-01-05\"");
        assertThat(written(ScalarKind.TIME)).isEqualTo("\"06:07:08\"");
        assertThat(written(ScalarKind.LONG)).isEqualTo("1767593228000");
        assertThat(written(ScalarKind.INTEGER)).isEqualTo("1767593228");
    }

    private static String written(ScalarKind kind) {
        return Times.written(kind, Instant.parse("2026-01-05T06:07:08Z")).toString();
    }
}
