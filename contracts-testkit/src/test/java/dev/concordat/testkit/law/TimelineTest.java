package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final String LONG = "a".repeat(100);

    @Test
    void keepsWhatFits() {
        assertThat(Timeline.shortened("two\n  lines", "one")).isEqualTo("two lines");
        assertThat(Timeline.shortened("x".repeat(70), LONG)).hasSize(70).doesNotContain("…");
    }

    @Test
    void showsThePlaceWhereLongTextsBeginToDiffer() {
        assertThat(Timeline.shortened(LONG + "bcd", LONG + "xyz")).isEqualTo("…" + "a".repeat(35) + "bcd");
        assertThat(Timeline.shortened(LONG + "b" + LONG, LONG + "x" + LONG))
                .isEqualTo("…" + "a".repeat(35) + "b" + "a".repeat(32) + "…");
        assertThat(Timeline.shortened(LONG, "aab")).isEqualTo("a".repeat(69) + "…");
        assertThat(Timeline.shortened(LONG, LONG)).isEqualTo("a".repeat(69) + "…");
    }
}
