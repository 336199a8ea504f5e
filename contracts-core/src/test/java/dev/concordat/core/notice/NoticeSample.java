package dev.concordat.core.notice;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeCause;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.api.notice.RecordChecksum;
import dev.concordat.api.notice.TimeRange;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.StoreWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Invoices were wrong. Revenue reads them and publishes monthly revenue, which the forecast reads; dunning reads them too.
 */
final class NoticeSample {
    static final NoticeId NOTICE = NoticeId.parse("billing/vat-rounding-2026-11");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final RecordChecksum CHECKSUM = RecordChecksum.ofEventIds(List.of("cm-1", "cm-2"));
    static final String REVENUE = "finance/revenue";

    private final StoreWriter writer;
    private final Path root;

    NoticeSample(Path root) {
        this.root = root;
        this.writer = new StoreWriter(
                root, Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC), Optional.of("billing-core"));
    }

    /** Everybody handles what comes; nobody has answered. */
    NoticeSample published() {
        contract("billing/invoice-issued", Optional.empty(), compensation());
        contract("finance/monthly-revenue", Optional.of("revenue"), restatement());
        projection(REVENUE, "billing/invoice-issued");
        projection("controlling/forecast", "finance/monthly-revenue");
        projection("risk/dunning", "billing/invoice-issued");
        expectation(REVENUE, "billing/invoice-issued", ExpectationState.AGREED, CorrectionKind.COMPENSATION);
        expectation(
                "controlling/forecast", "finance/monthly-revenue", ExpectationState.AGREED, CorrectionKind.RESTATEMENT);
        expectation("risk/dunning", "billing/invoice-issued", ExpectationState.AGREED, CorrectionKind.COMPENSATION);
        writer.publish(notice().build());
        return this;
    }

    static CorrectionNotice.Builder notice() {
        CorrectionNotice.Builder builder = CorrectionNotice.builder();
        builder.id(NOTICE)
                .addFacts(NoticedFact.anyVersion(FactId.parse("billing/invoice-issued")))
                .addKeys("INV-1", "INV-7")
                .cause(NoticeCause.SOURCE_BUG)
                .mechanism(CorrectionKind.COMPENSATION)
                .count(2)
                .checksum(CHECKSUM)
                .recorded(new TimeRange(Instant.parse("2026-11-19T08:00:00Z"), Instant.parse("2026-11-19T09:00:00Z")))
                .wrong("VAT was rounded on each line")
                .right("VAT is rounded once on each invoice");
        return builder;
    }

    static CorrectionNotice.Builder following() {
        return CorrectionNotice.builderFrom(notice().id(NoticeId.parse("finance/vat-rounding-2026-11"))
                .follows(NOTICE)
                .facts(List.of(NoticedFact.anyVersion(FactId.parse("finance/monthly-revenue"))))
                .keys(List.of("2026-10"))
                .mechanism(CorrectionKind.RESTATEMENT)
                .count(1)
                .checksum(RecordChecksum.ofEventIds(List.of("mr-9")))
                .build());
    }

    NoticeSample publish(CorrectionNotice notice) {
        writer.publish(notice);
        return this;
    }

    static CorrectionMechanism compensation() {
        return new Compensation(
                FactId.parse("billing/credit-memo-issued"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static CorrectionMechanism restatement() {
        return new Restatement(FactClock.RECORDED, Optional.empty(), List.of());
    }

    NoticeSample contract(String fact, Optional<String> projection, CorrectionMechanism... corrections) {
        writer.publish(SemanticContract.builder()
                .fact(FactId.parse(fact))
                .version(Version.parse("1.0.0"))
                .projection(projection)
                .meaning(BusinessMeaning.of("what is said"))
                .corrections(Arrays.asList(corrections))
                .build());
        return this;
    }

    NoticeSample projection(String name, String... inputs) {
        ConsumerId consumer = ConsumerId.parse(name);
        writer.publish(new ProjectionRecord(
                consumer.context(),
                consumer.projection().orElseThrow(),
                "a view",
                Optional.of(new Ownership(
                        consumer.context() + "-team", Optional.of(consumer.context() + "@shop.example"), List.of())),
                Arrays.stream(inputs).map(FactId::parse).toList()));
        return this;
    }

    NoticeSample expectation(String consumer, String fact, ExpectationState state, CorrectionKind... handles) {
        return expectation(builder(consumer, fact, state, handles).build());
    }

    static ConsumerExpectation.Builder builder(
            String consumer, String fact, ExpectationState state, CorrectionKind... handles) {
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        builder.consumer(ConsumerId.parse(consumer))
                .name("read")
                .fact(FactId.parse(fact))
                .purpose(new DeclaredPurpose("reporting", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .state(state)
                .addHandlesCorrections(handles);
        return builder;
    }

    NoticeSample expectation(ConsumerExpectation expectation) {
        writer.publish(expectation);
        return this;
    }

    NoticeSample reconciled(String consumer, Optional<String> difference) {
        return answered(consumer, 2, CHECKSUM, difference);
    }

    NoticeSample answered(String consumer, int count, RecordChecksum checksum, Optional<String> difference) {
        return answered(
                NOTICE,
                consumer,
                new NoticeAnswer.Reconciled(
                        LocalDate.parse("2026-11-21"),
                        count,
                        Optional.of(checksum),
                        difference,
                        ConsumerId.parse(consumer).context() + "-team"));
    }

    NoticeSample waived(String consumer, String until) {
        return answered(NOTICE, consumer, new NoticeAnswer.Waived("the year is closed", "cfo", LocalDate.parse(until)));
    }

    NoticeSample answered(NoticeId notice, String consumer, NoticeAnswer answer) {
        new StoreWriter(
                        root,
                        Clock.fixed(Instant.parse("2026-11-21T16:00:00Z"), ZoneOffset.UTC),
                        Optional.of(ConsumerId.parse(consumer).context() + "-team"))
                .publish(new NoticeEvidence(notice, ConsumerId.parse(consumer), answer));
        return this;
    }

    ContractStore store() {
        return ContractStore.directory(root);
    }

    NoticeReport report() {
        return NoticeReport.of(store(), NOTICE, TODAY);
    }

    static List<String> texts(Findings findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
