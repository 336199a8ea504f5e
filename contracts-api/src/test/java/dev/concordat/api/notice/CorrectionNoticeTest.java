package dev.concordat.api.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorrectionNoticeTest {
    private static final TimeRange DAY =
            new TimeRange(Instant.parse("2026-11-02T00:00:00Z"), Instant.parse("2026-11-03T00:00:00Z"));

    private static CorrectionNotice.Builder notice() {
        return builder("billing/invoice-issued");
    }

    private static CorrectionNotice.Builder builder(String... facts) {
        CorrectionNotice.Builder builder = CorrectionNotice.builder();
        builder.id(NoticeId.parse("billing/vat-rounding"))
                .cause(NoticeCause.SOURCE_BUG)
                .mechanism(CorrectionKind.RESTATEMENT)
                .count(2)
                .checksum(RecordChecksum.ofEventIds(List.of("e-1", "e-2")))
                .recorded(DAY)
                .wrong("VAT was rounded on each line")
                .right("VAT is rounded once on each invoice");
        for (String fact : facts) {
            builder.addFacts(NoticedFact.anyVersion(FactId.parse(fact)));
        }
        return builder;
    }

    private static void refused(CorrectionNotice.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void isLimitedToKeysOrToATimeOrToNothing() {
        assertThat(notice().build().keys()).isEmpty();
        assertThat(notice().addKeys("INV-1").build().valid()).isEmpty();
        assertThat(notice().valid(DAY).build().keys()).isEmpty();
        refused(
                notice().addKeys("INV-1").valid(DAY),
                "a correction notice is limited to keys or to a time, but states both; state one of them");
    }

    @Test
    void namesFactsOfItsOwnContextOnce() {
        refused(builder(), "a correction notice names the facts it is about, but there are none");
        refused(
                builder("billing/invoice-issued", "billing/invoice-issued"),
                "a correction notice names each fact once, but was billing/invoice-issued, billing/invoice-issued");
        refused(
                builder("shipping/parcel-sent"),
                "a correction notice is about facts of its own context billing, but names shipping/parcel-sent; ask its"
                        + " owner for a notice");
    }

    @Test
    void refusesKeysThatSayNothing() {
        refused(notice().addKeys(" "), "a correction notice lists keys, but it is blank");
        refused(notice().addKeys("A", "A"), "a correction notice lists each key once, but was [A, A]");
    }

    @Test
    void countsAtLeastOneRecord() {
        refused(notice().count(0), "a correction notice counts at least 1 correcting record, but was 0");
    }

    @Test
    void followsAnotherNotice() {
        refused(
                notice().follows(NoticeId.parse("billing/vat-rounding")),
                "a correction notice follows another one, but was billing/vat-rounding itself");
    }

    @Test
    void saysWhatWasWrongAndWhatIsRight() {
        refused(notice().wrong(" "), "a correction notice says what was wrong, but it is blank");
        refused(notice().right(""), "a correction notice says what is right now, but it is blank");
    }

    @Test
    void canBeBuiltAnew() {
        CorrectionNotice before = notice().build();
        assertThat(CorrectionNotice.builderFrom(before).build()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T00:00:00Z", "2026-11-01T00:00:00Z"})
    void refusesATimeThatEndsBeforeItBegins(String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeRange(Instant.parse("2026-11-02T00:00:00Z"), Instant.parse(end)))
                .withMessage("a time range ends after its start, but was from 2026-11-02T00:00:00Z to " + end
                        + "; the end is the first moment that is not in it");
    }

    @Test
    void sortsVersions() {
        assertThat(new NoticedFact(
                                FactId.parse("billing/invoice-issued"),
                                List.of(Version.parse("1.10.0"), Version.parse("1.2.0"), Version.parse("1.2.0")))
                        .versions())
                .containsExactly(Version.parse("1.2.0"), Version.parse("1.10.0"));
    }

    @Test
    void isNamedByContextAndName() {
        assertThat(NoticeId.parse("billing/vat-rounding")).hasToString("billing/vat-rounding");
        assertThat(NoticeId.parse("a/b")).isLessThan(NoticeId.parse("b/a")).isLessThan(NoticeId.parse("a/c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeId.parse("vat"))
                .withMessage("a notice is written context/name, but was \"vat\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeId.parse("billing/2026-11"))
                .withMessageStartingWith("notice name must be lower-case words joined by hyphens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeId.parse("../x"))
                .withMessageStartingWith("context name must be lower-case words joined by hyphens");
    }
}
