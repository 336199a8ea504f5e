package dev.concordat.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportedChangeTest {
    private static Map<String, Integer> asAt(Instant recorded) {
        assertThat(recorded).isEqualTo(Instant.parse("2026-11-19T08:00:00Z"));
        return Map.of("INV-1", 100, "INV-2", 50, "INV-7", 70);
    }

    @Test
    void namesWhatDiffersOfTheKeysOfTheNotice() {
        assertThat(ReportedChange.of(
                                NoticeSample.notice().build(),
                                ReportedChangeTest::asAt,
                                Map.of("INV-1", 99, "INV-2", 49))
                        .toString())
                .isEqualTo("[INV-1: 100, now 99, INV-7: 70, now nothing]");
    }

    @Test
    void namesEveryKeyIfTheNoticeListsNone() {
        assertThat(ReportedChange.of(
                        NoticeSample.notice().keys(List.of()).build(),
                        ReportedChangeTest::asAt,
                        Map.of("INV-1", 100, "INV-2", 49, "INV-7", 70, "INV-8", 1)))
                .extracting(ReportedChange::toString)
                .containsExactly("INV-2: 50, now 49", "INV-8: nothing, now 1");
    }
}
