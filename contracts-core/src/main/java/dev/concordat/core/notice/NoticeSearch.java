package dev.concordat.core.notice;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NoticeRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for everybody a notice concerns, and for what keeps it open. Not thread-safe. */
final class NoticeSearch {
    private final ContractStore store;
    private final LocalDate today;
    private final List<ConsumerExpectation> standing;
    private final Set<NoticeId> visited = new HashSet<>();

    NoticeSearch(ContractStore store, LocalDate today) {
        this.store = store;
        this.today = today;
        this.standing = Flow.standing(store);
    }

    NoticeReport report(Published<CorrectionNotice> published) {
        CorrectionNotice notice = published.document();
        visited.add(notice.id());
        List<ConsumerExpectation> concerned =
                standing.stream().filter(one -> concerns(notice, one)).toList();
        Flow flow = new Flow(store, concerned);
        Set<FactId> named = notice.facts().stream().map(NoticedFact::fact).collect(Collectors.toSet());
        SortedSet<FactId> reached = flow.downstream(named);
        List<AffectedConsumer> consumers = flow.readersOf(reached).stream()
                .map(consumer -> affected(notice, consumer, flow, reached, concerned))
                .toList();
        List<ReplayStep> order = new ReplayOrder(feeding(consumers)).steps();
        MechanismCheck mechanisms = new MechanismCheck(notice, named, flow.latest(), concerned);
        List<Finding> found = new ArrayList<>(mechanisms.ofFacts(reached));
        consumers.forEach(one -> found.addAll(mechanisms.ofConsumer(one)));
        order.stream().filter(ReplayStep::isCycle).forEach(step -> found.add(cycle(notice, step)));
        return new NoticeReport(
                notice,
                published.publication(),
                consumers,
                order,
                Findings.of(found),
                Findings.of(open(notice, consumers, concerned)));
    }

    /** Whoever relies on another line of versions reads other facts. */
    private static boolean concerns(CorrectionNotice notice, ConsumerExpectation expectation) {
        return notice.facts().stream()
                .filter(one -> one.fact().equals(expectation.fact()))
                .allMatch(one -> one.versions().isEmpty()
                        || expectation.since().isEmpty()
                        || one.versions().stream()
                                .map(Version::major)
                                .anyMatch(line ->
                                        line == expectation.since().get().major()));
    }

    private AffectedConsumer affected(
            CorrectionNotice notice,
            ConsumerId consumer,
            Flow flow,
            SortedSet<FactId> reached,
            List<ConsumerExpectation> concerned) {
        Set<FactId> named = notice.facts().stream().map(NoticedFact::fact).collect(Collectors.toSet());
        return new AffectedConsumer(
                consumer,
                store.ownerOf(consumer),
                List.copyOf(flow.readBy(consumer, reached)),
                List.copyOf(flow.publishedBy(consumer)),
                !flow.readBy(consumer, named).isEmpty(),
                agreed(concerned, consumer).anyMatch(one -> named.contains(one.fact())),
                store.evidenceOn(notice.id()).stream()
                        .map(Published::document)
                        .filter(one -> one.consumer().equals(consumer))
                        .map(NoticeEvidence::answer)
                        .findFirst());
    }

    private static Stream<ConsumerExpectation> agreed(List<ConsumerExpectation> expectations, ConsumerId consumer) {
        return expectations.stream()
                .filter(one -> one.state() == ExpectationState.AGREED)
                .filter(one -> one.consumer().equals(consumer));
    }

    private static SortedMap<ConsumerId, Set<ConsumerId>> feeding(List<AffectedConsumer> consumers) {
        SortedMap<ConsumerId, Set<ConsumerId>> feeding = new TreeMap<>(Flow.BY_NAME);
        for (AffectedConsumer one : consumers) {
            feeding.put(
                    one.consumer(),
                    consumers.stream()
                            .filter(other -> other.publishes().stream().anyMatch(one.reads()::contains))
                            .map(AffectedConsumer::consumer)
                            .collect(Collectors.toCollection(() -> new TreeSet<>(Flow.BY_NAME))));
        }
        return feeding;
    }

    private static Finding cycle(CorrectionNotice notice, ReplayStep step) {
        return Finding.error(
                NoticeRule.REPLAY_ORDER_CYCLE,
                notice.id().toString(),
                "expected an order in which inputs are replayed first, but these feed each other: "
                        + step.consumers().stream().map(ConsumerId::toString).collect(Collectors.joining(", ")),
                "stop all of them, replay them together, and compare afterwards");
    }

    private List<Finding> open(
            CorrectionNotice notice, List<AffectedConsumer> consumers, List<ConsumerExpectation> concerned) {
        Closing closing = new Closing(notice, today);
        List<Finding> open = new ArrayList<>();
        for (AffectedConsumer one : consumers) {
            if (one.isAgreed()) {
                closing.missing(one).ifPresent(open::add);
            }
            if (one.isDirect() && hasToTell(one)) {
                one.publishes().stream()
                        .filter(output -> isReadByOthers(output, one, concerned))
                        .filter(output -> following(notice).noneMatch(next -> isOn(next.document(), output)))
                        .forEach(output -> open.add(closing.untold(one, output)));
            }
        }
        following(notice)
                .filter(next -> !visited.contains(next.document().id()))
                .filter(next -> !report(next).isClosed())
                .forEach(next -> open.add(closing.stillOpen(next.document())));
        return open;
    }

    /** Whoever has to answer for itself first is asked for that; afterwards its own readers count. */
    private static boolean hasToTell(AffectedConsumer one) {
        return one.answer().isEmpty()
                ? !one.isAgreed()
                : one.answer().get() instanceof NoticeAnswer.Reconciled && !one.saysNothingDiffers();
    }

    private static boolean isReadByOthers(
            FactId output, AffectedConsumer publisher, List<ConsumerExpectation> concerned) {
        return concerned.stream()
                .filter(one -> one.state() == ExpectationState.AGREED)
                .filter(one -> !one.consumer().equals(publisher.consumer()))
                .anyMatch(one -> one.fact().equals(output));
    }

    private static boolean isOn(CorrectionNotice notice, FactId fact) {
        return notice.facts().stream().anyMatch(one -> one.fact().equals(fact));
    }

    private Stream<Published<CorrectionNotice>> following(CorrectionNotice notice) {
        return store.notices().stream()
                .filter(one ->
                        one.document().follows().filter(notice.id()::equals).isPresent());
    }
}
