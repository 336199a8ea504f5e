package dev.concordat.core.notice;

import static dev.concordat.core.notice.NoticeSample.NOTICE;
import static dev.concordat.core.notice.NoticeSample.REVENUE;
import static dev.concordat.core.notice.NoticeSample.TODAY;
import static dev.concordat.core.notice.NoticeSample.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoticeReportTest {
    private NoticeSample sample;

    @BeforeEach
    void publish(@TempDir Path directory) {
        sample = new NoticeSample(directory).published();
    }

    private List<String> steps() {
        return sample.report().order().stream()
                .map(step -> step.consumers() + (step.isCycle() ? " cycle" : ""))
                .toList();
    }

    @Test
    void findsEverybodyAtAnyDistanceInputsFirst() {
        assertThat(sample.report().findings()).isEmpty();
        assertThat(sample.report().consumers())
                .extracting(one -> one.consumer() + " reads " + one.reads() + ", direct " + one.isDirect())
                .containsExactly(
                        "controlling/forecast reads [finance/monthly-revenue], direct false",
                        "finance/revenue reads [billing/invoice-issued], direct true",
                        "risk/dunning reads [billing/invoice-issued], direct true");
        assertThat(steps()).containsExactly("[finance/revenue, risk/dunning]", "[controlling/forecast]");
    }

    @Test
    void quotesTheTimeBeforeTheFirstCorrection() {
        assertThat(sample.report().asAt()).isEqualTo(Instant.parse("2026-11-19T08:00:00Z"));
    }

    @Test
    void leavesOutWhoReadsSomethingElse() {
        sample.contract("billing/account-opened", Optional.empty())
                .projection("support/desk", "billing/account-opened")
                .expectation("support/desk", "billing/account-opened", ExpectationState.AGREED);

        assertThat(sample.report().consumers()).hasSize(3);
    }

    @Test
    void leavesOutARetiredExpectationAndAnotherLineOfVersions() {
        sample.publish(NoticeSample.notice()
                        .id(NoticeId.parse("billing/of-line-one"))
                        .facts(List.of(new NoticedFact(
                                FactId.parse("billing/invoice-issued"), List.of(Version.parse("1.0.0")))))
                        .build())
                .expectation("support", "billing/invoice-issued", ExpectationState.RETIRED)
                .expectation(NoticeSample.builder("audit", "billing/invoice-issued", ExpectationState.AGREED)
                        .since(Version.parse("2.0.0"))
                        .build());

        assertThat(NoticeReport.of(sample.store(), NoticeId.parse("billing/of-line-one"), TODAY)
                        .consumers())
                .hasSize(3);
        assertThat(sample.report().consumers())
                .extracting(one -> one.consumer().toString())
                .contains("audit")
                .doesNotContain("support");
    }

    @Test
    void saysWhoIsHurtByAMechanismNobodyHandles() {
        sample.expectation("audit", "billing/invoice-issued", ExpectationState.PROPOSED, CorrectionKind.RETRACTION)
                .projection("support/desk", "billing/invoice-issued");

        assertThat(texts(sample.report().findings())).containsExactly("""
                [notice-mechanism-unhandled] audit: expected an expectation on billing/invoice-issued that handles compensation, but read handles retraction
                  audit reports wrong values; nobody knows whom to ask: no owner of audit is published
                  fix: replay it from the corrected facts, or handle the mechanism and say so in the expectation""", """
                [notice-mechanism-unhandled] support/desk: expected an expectation on billing/invoice-issued that handles compensation, but it publishes no expectation on it
                  support/desk reports wrong values; ask support-team (support@shop.example)
                  fix: replay it from the corrected facts, or handle the mechanism and say so in the expectation""");
    }

    @Test
    void saysWhatCannotBeCorrectedFurtherOn() {
        sample.contract("risk/reminders", Optional.of("dunning"))
                .publish(NoticeSample.notice()
                        .id(NoticeId.parse("billing/restated"))
                        .mechanism(CorrectionKind.RETRACTION)
                        .build());

        assertThat(texts(NoticeReport.of(sample.store(), NoticeId.parse("billing/restated"), TODAY)
                        .findings()))
                .contains("""
                [notice-mechanism-undeclared] billing/restated: expected billing/invoice-issued to declare retraction, but its contract declares compensation
                  fix: correct by a mechanism of the contract, or publish a version that declares this one""", """
                [notice-output-uncorrectable] risk/reminders: expected a mechanism by which it is corrected, as an input of it is, but its contract declares none
                  fix: declare how it is corrected, and tell its readers""");
    }

    @Test
    void namesThoseThatFeedEachOther() {
        sample.contract("controlling/plan", Optional.of("forecast"), NoticeSample.restatement())
                .projection(REVENUE, "billing/invoice-issued", "controlling/plan")
                .expectation(REVENUE, "billing/invoice-issued", ExpectationState.AGREED, CorrectionKind.COMPENSATION);

        assertThat(steps()).containsExactly("[risk/dunning]", "[controlling/forecast, finance/revenue] cycle");
        assertThat(texts(sample.report().findings())).contains("""
                [replay-order-cycle] billing/vat-rounding-2026-11: expected an order in which inputs are replayed first, but these feed each other: controlling/forecast, finance/revenue
                  fix: stop all of them, replay them together, and compare afterwards""");
    }

    @Test
    void refusesANoticeThatIsNotPublished() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NoticeReport.of(sample.store(), NoticeId.parse("billing/vat-rounding-2026-12"), TODAY))
                .withMessage(
                        "expected a published correction notice, but was billing/vat-rounding-2026-12; did you mean"
                                + " \"" + NOTICE + "\"? there are: " + NOTICE);
    }
}
