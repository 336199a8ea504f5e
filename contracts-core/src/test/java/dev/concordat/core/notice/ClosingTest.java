package dev.concordat.core.notice;

import static dev.concordat.core.notice.NoticeSample.CHECKSUM;
import static dev.concordat.core.notice.NoticeSample.REVENUE;
import static dev.concordat.core.notice.NoticeSample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.RecordChecksum;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosingTest {
    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<String> SOMETHING = Optional.of("October is 2 cents lower");

    private NoticeSample sample;

    @BeforeEach
    void publish(@TempDir Path directory) {
        sample = new NoticeSample(directory).published();
    }

    private void isOpenFor(String... findings) {
        assertThat(texts(sample.report().open())).containsExactly(findings);
        assertThat(sample.report().isClosed()).isEqualTo(findings.length == 0);
    }

    @Test
    void asksEverybodyWhoAgreedAndReadsTheFacts() {
        sample.expectation("audit", "billing/invoice-issued", ExpectationState.PROPOSED);

        isOpenFor("""
                [evidence-missing] finance/revenue: expected evidence that 2 correcting records were taken in, but there is none
                  ask finance-team (finance@shop.example)
                  fix: reconcile, and publish the evidence; or publish a waiver""", """
                [evidence-missing] risk/dunning: expected evidence that 2 correcting records were taken in, but there is none
                  ask risk-team (risk@shop.example)
                  fix: reconcile, and publish the evidence; or publish a waiver""");
    }

    @Test
    void isClosedOnceAllHaveReadTheSameAndNothingDiffers() {
        sample.reconciled(REVENUE, NOTHING).reconciled("risk/dunning", NOTHING);

        isOpenFor();
    }

    @Test
    void staysOpenForAnotherCountOrChecksum() {
        sample.answered(REVENUE, 1, RecordChecksum.ofEventIds(List.of("cm-1")), NOTHING)
                .answered("risk/dunning", 2, RecordChecksum.ofEventIds(List.of("cm-1", "cm-3")), NOTHING);

        isOpenFor("""
                [evidence-differs] finance/revenue: expected 2 correcting records, but it has read 1
                  ask finance-team (finance@shop.example)
                  fix: find the records that differ by their event ids, replay, and reconcile again""", """
                [evidence-differs] risk/dunning: expected %s, but it has read %s
                  ask risk-team (risk@shop.example)
                  fix: find the records that differ by their event ids, replay, and reconcile again""".formatted(CHECKSUM, RecordChecksum.ofEventIds(List.of("cm-1", "cm-3"))));
    }

    @Test
    void takesTheLatestAnswer() {
        sample.answered(REVENUE, 1, RecordChecksum.ofEventIds(List.of("cm-1")), NOTHING)
                .reconciled(REVENUE, NOTHING)
                .reconciled("risk/dunning", NOTHING);

        isOpenFor();
    }

    @Test
    void letsOffUntilTheLastDayOfAWaiver() {
        sample.waived(REVENUE, "2026-11-23").waived("risk/dunning", "2026-11-22");

        isOpenFor("""
                [waiver-expired] risk/dunning: expected evidence, or a waiver that holds on 2026-11-23, but cfo waived it until 2026-11-22
                  ask risk-team (risk@shop.example)
                  fix: reconcile, or have another waiver approved""");
    }

    @Test
    void asksForANoticeOnAnOutputThatDiffers() {
        sample.reconciled(REVENUE, SOMETHING).reconciled("risk/dunning", SOMETHING);

        isOpenFor("""
                [following-notice-missing] finance/revenue: expected a notice on finance/monthly-revenue that follows billing/vat-rounding-2026-11, but there is none
                  ask finance-team (finance@shop.example)
                  fix: publish one, or publish evidence that nothing differs""");
    }

    @Test
    void asksForItToBeClosed() {
        sample.reconciled(REVENUE, SOMETHING)
                .reconciled("risk/dunning", NOTHING)
                .publish(NoticeSample.following().build());

        isOpenFor("""
                [following-notice-open] billing/vat-rounding-2026-11: expected finance/vat-rounding-2026-11, which follows it, to be closed, but it is open
                  fix: see who is missing there: --notice finance/vat-rounding-2026-11""");

        sample.answered(
                NoticeId.parse("finance/vat-rounding-2026-11"),
                "controlling/forecast",
                new NoticeAnswer.Reconciled(
                        LocalDate.parse("2026-11-22"),
                        1,
                        Optional.of(RecordChecksum.ofEventIds(List.of("mr-9"))),
                        NOTHING,
                        "controlling-team"));

        isOpenFor();
    }

    @Test
    void asksAPublisherThatAgreedToNothingForANoticeToo() {
        sample.reconciled(REVENUE, NOTHING)
                .reconciled("risk/dunning", NOTHING)
                .contract("support/open-cases", Optional.of("desk"), NoticeSample.restatement())
                .projection("support/desk", "billing/invoice-issued")
                .expectation("audit", "support/open-cases", ExpectationState.AGREED);

        isOpenFor("""
                [following-notice-missing] support/desk: expected a notice on support/open-cases that follows billing/vat-rounding-2026-11, but there is none
                  ask support-team (support@shop.example)
                  fix: publish one, or publish evidence that nothing differs""");

        sample.reconciled("support/desk", NOTHING);
        isOpenFor();
    }

    @Test
    void endsWithNoticesThatFollowEachOther() {
        sample.reconciled(REVENUE, NOTHING)
                .reconciled("risk/dunning", NOTHING)
                .publish(NoticeSample.notice()
                        .id(NoticeId.parse("billing/one"))
                        .follows(NoticeId.parse("billing/two"))
                        .build())
                .publish(NoticeSample.notice()
                        .id(NoticeId.parse("billing/two"))
                        .follows(NoticeId.parse("billing/one"))
                        .build());

        assertThat(NoticeReport.of(sample.store(), NoticeId.parse("billing/one"), NoticeSample.TODAY)
                        .isClosed())
                .isFalse();
    }
}
