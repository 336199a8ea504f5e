package dev.concordat.core.notice;

import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.core.codec.Publication;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.store.ContractStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom a correction notice concerns, in which order they replay, and what keeps it open. Immutable and thread-safe.
 *
 * <pre>{@code
 * System.out.println(NoticeReport.of(store, NoticeId.parse("billing/vat-rounding-2026-11"), today));
 * }</pre>
 *
 * @param notice the notice
 * @param publication when it was announced, and who approved it
 * @param consumers everybody concerned, by name
 * @param order the order in which they replay
 * @param findings whom the corrections do not reach, and why
 * @param open what keeps the notice open
 * @since 0.1
 */
public record NoticeReport(
        CorrectionNotice notice,
        Publication publication,
        List<AffectedConsumer> consumers,
        List<ReplayStep> order,
        Findings findings,
        Findings open) {
    /** Copies the lists. */
    public NoticeReport {
        consumers = List.copyOf(consumers);
        order = List.copyOf(order);
    }

    /**
     * Looks for everybody a notice concerns.
     *
     * @param store everything published
     * @param notice the notice
     * @param today the day on which waivers are judged
     * @return the report
     * @throws IllegalArgumentException if the notice is not published
     */
    public static NoticeReport of(ContractStore store, NoticeId notice, LocalDate today) {
        return store.notices().stream()
                .filter(one -> one.document().id().equals(notice))
                .findFirst()
                .map(one -> new NoticeSearch(store, today).report(one))
                .orElseThrow(() -> new IllegalArgumentException("expected a published correction notice, but was "
                        + notice + "; "
                        + NearestName.hint(
                                notice.toString(),
                                store.notices().stream()
                                        .map(one -> one.document().id().toString())
                                        .toList())));
    }

    /**
     * Says whether everybody who has to has answered.
     *
     * @return true if nothing keeps the notice open
     */
    public boolean isClosed() {
        return open.isEmpty();
    }

    /**
     * Gives the time to quote when owners say what they had reported.
     *
     * @return the recorded time of the first correction; what was recorded before it was reported without any
     */
    public Instant asAt() {
        return notice.recorded().from();
    }

    AffectedConsumer consumer(ConsumerId name) {
        return consumers.stream()
                .filter(one -> one.consumer().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Renders the report for a person.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        return new ReportText(this).text();
    }
}
