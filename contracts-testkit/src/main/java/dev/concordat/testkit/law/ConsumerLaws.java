package dev.concordat.testkit.law;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The laws that follow from what a contract states and a consumer says it handles, tried on the consumer's code. Generation
 * and shrinking stay on the thread of the test, the code runs on another one. Not thread-safe.
 *
 * @since 0.1
 */
public final class ConsumerLaws {
    private final Cast cast;
    private final ConsumerExpectation expectation;
    private final ProjectionCode<?> code;
    private final LawSettings settings;
    private final String place;
    private final String hurts;
    private final Map<FactId, String> unaffected;
    private final LawList laws;

    /**
     * One fact the consumer reads.
     *
     * @param contract what is stated of it
     * @param expectation what the consumer relies on
     * @param whole whether the code sees the whole payload, and not only what is relied on
     * @since 0.1
     */
    public record Reading(SemanticContract contract, ConsumerExpectation expectation, boolean whole) {
        private Set<String> seen() {
            return (whole ? contract.fields() : expectation.fields())
                    .stream().map(Field::name).collect(Collectors.toSet());
        }
    }

    /**
     * One law, ready to be tried.
     *
     * @param law its name, such as {@code delivered-again}
     * @param sentence what holds
     * @param check tries it
     * @since 0.1
     */
    public record Leaf(String law, String sentence, Supplier<Findings> check) {}

    /**
     * Derives the laws.
     *
     * @param main the fact that is corrected
     * @param others the other facts the code handles
     * @param tombstones whether the code handles the end of a key
     * @param code the consumer's code
     * @param unaffected facts that bring a correction which does not concern the consumer, each with the reason
     * @param settings how hard to try
     * @param place what to call the consumer in findings
     * @param hurts who relies on it
     * @throws IllegalArgumentException if no value can keep the constraints of a field, naming field and constraints
     */
    public ConsumerLaws(
            Reading main,
            List<Reading> others,
            boolean tombstones,
            ProjectionCode<?> code,
            Map<FactId, String> unaffected,
            LawSettings settings,
            String place,
            String hurts) {
        this.expectation = main.expectation();
        this.code = code;
        this.unaffected = Map.copyOf(unaffected);
        this.settings = settings;
        this.place = place;
        this.hurts = hurts;
        this.laws = new LawList(code.restart().isPresent(), code.snapshot().isPresent());
        Map<FactId, FactWriter> later = new LinkedHashMap<>();
        Map<FactId, Set<CorrectionKind>> ofLater = new LinkedHashMap<>();
        List<SemanticContract> contracts = Stream.concat(Stream.of(main), others.stream())
                .map(Reading::contract)
                .toList();
        others.forEach(one -> {
            later.put(one.contract().fact(), writer(one, contracts));
            ofLater.put(one.contract().fact(), Set.copyOf(one.expectation().handlesCorrections()));
        });
        this.cast = new Cast(
                writer(main, contracts),
                later,
                Set.copyOf(expectation.handlesCorrections()),
                ofLater,
                Set.copyOf(expectation.handlesDelivery()),
                tombstones);
        derive();
    }

    private FactWriter writer(Reading reading, List<SemanticContract> contracts) {
        Set<String> needed = new LinkedHashSet<>();
        for (SemanticContract corrected : contracts) {
            boolean own = reading.contract().fact().equals(corrected.fact());
            for (CorrectionMechanism one : corrected.corrections()) {
                (own ? ofFact(one, corrected) : ofLater(one, reading)).forEach(needed::add);
            }
        }
        return new FactWriter(reading.contract(), reading.seen(), needed, settings.seed());
    }

    /** Fields of the fact a mechanism needs. */
    private static Stream<String> ofFact(CorrectionMechanism mechanism, SemanticContract contract) {
        Stream<String> when = mechanism.broughtBy().contains(contract.fact())
                ? Story.when(mechanism).stream().map(one -> one.field())
                : Stream.empty();
        if (mechanism instanceof Compensation one) {
            return Stream.concat(when, one.amount().stream());
        }
        if (mechanism instanceof LedgerEntries one) {
            return Stream.of(one.amount(), one.balancedBy()).flatMap(Optional::stream);
        }
        if (mechanism instanceof ChangelogEntries one) {
            return Stream.of(one.operation());
        }
        if (mechanism instanceof SnapshotReplacement one) {
            return Stream.of(one.refresh(), one.rows()).flatMap(Optional::stream);
        }
        return when;
    }

    private static Stream<String> ofLater(CorrectionMechanism mechanism, Reading later) {
        if (!mechanism.broughtBy().contains(later.contract().fact())) {
            return Stream.empty();
        }
        Stream<String> when = Story.when(mechanism).stream().map(one -> one.field());
        return mechanism instanceof Compensation one ? Stream.concat(when, one.adjustment().stream()) : when;
    }

    private void derive() {
        Optional<Duration> remembered = shorter(
                cast.contract().identity().dedupWindow(), expectation.identity().dedupWindow());
        Optional<Duration> delay = shorter(cast.contract().delivery().delay(), expectation.maxDelay());
        new DeliveryLaws(cast, laws, remembered, delay, expectation.replay().isPresent()).add(code);
        new TakingLaws(cast, laws).add();
        new ReplacingLaws(cast, laws).add();
        new BookingLaws(cast, laws).add();
        new MergeLaws(cast, laws).add();
        new RedactionLaws(cast, laws).add();
        cast.handled(DomainSpecific.class)
                .forEach(one -> laws.notShown("that " + one.name() + " is applied as its fold does; compare both in a"
                        + " test of your own"));
        expectation.handlesCorrections().stream()
                .sorted()
                .filter(kind -> cast.contract().corrections().stream()
                        .noneMatch(one -> one.kind().filter(kind::equals).isPresent()))
                .forEach(kind -> laws.notShown(kind + ", since the contract states no such correction"));
    }

    private static Optional<Duration> shorter(Optional<Duration> one, Optional<Duration> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Duration::compareTo);
    }

    LawList laws() {
        return laws;
    }

    Cast cast() {
        return cast;
    }

    /**
     * Gives the laws.
     *
     * @return one leaf for each, in a fixed order
     */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        laws.withoutHandler().forEach((fact, kind) -> {
            Optional<String> reason = Optional.ofNullable(unaffected.get(fact));
            leaves.add(new Leaf(
                    "code-for-each-fact",
                    reason.map(why -> fact + " changes nothing here: " + why)
                            .orElse("the test gives the code for " + fact + ", by which " + kind + " comes"),
                    () -> reason.isPresent() ? Findings.none() : noHandler(fact, kind)));
        });
        unaffected.keySet().stream()
                .filter(fact -> !laws.withoutHandler().containsKey(fact))
                .sorted()
                .forEach(fact -> leaves.add(new Leaf(
                        "code-for-each-fact",
                        "unaffectedBy names a fact that corrects " + expectation.fact(),
                        () -> unknown(fact))));
        String tried = " (" + settings.tries() + " histories, seed " + settings.seed() + ")";
        laws.laws().forEach(law -> leaves.add(new Leaf(law.id(), law.sentence() + tried, () -> tried(law))));
        return leaves;
    }

    private Findings noHandler(FactId fact, String kind) {
        return Findings.of(List.of(Finding.error(
                TestRule.CORRECTION_NOT_TRIED,
                place,
                "expected code for " + fact + ", since the record says that it handles " + kind
                        + ", but the test gives none",
                hurts,
                "add and(…) with the record and the code for " + fact
                        + "; or, if it changes nothing here, unaffectedBy with" + " the reason; or take " + kind
                        + " out of the record")));
    }

    private Findings unknown(FactId fact) {
        return Findings.of(List.of(Finding.error(
                TestRule.CORRECTION_NOT_TRIED,
                place,
                "expected unaffectedBy to name a fact that brings a correction the record handles and the test gives no"
                        + " code for, but was " + fact + "; there are: "
                        + laws.withoutHandler().keySet(),
                hurts,
                "take it out, or name one of these")));
    }

    private Findings tried(Law law) {
        return inTime(check -> check.of(law));
    }

    private Findings inTime(Function<LawCheck, Findings> work) {
        try (TimedThread thread = new TimedThread(settings.limit())) {
            return work.apply(new LawCheck(cast, settings, place, hurts, new Runs<>(code, thread)));
        }
    }

    /**
     * Runs a trace that was kept from an earlier failure.
     *
     * @param json the trace
     * @return the leaf
     * @throws IllegalArgumentException if it is no trace, naming what is wrong
     */
    public Leaf known(String json) {
        TraceJson.Kept kept = TraceJson.read(json);
        return new Leaf(
                kept.law(),
                "the known trace of " + kept.law() + " comes out right",
                () -> inTime(check -> check.kept(kept)));
    }

    /**
     * Says what no law shows, and why.
     *
     * @return what is not shown, one sentence each
     */
    public List<String> notShown() {
        return laws.notShown();
    }
}
