package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.correction.Corrections;
import dev.concordat.core.correction.FactException.Reason;
import dev.concordat.core.correction.FactHistory;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.correction.FactRecords;
import dev.concordat.core.correction.RecordKind;
import dev.concordat.core.correction.Reference;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.StreamRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The laws of a producer's stream: what its facts promise of each other. What somebody would have to decide on at the consumers' is
 * found by the reference interpreter, so both sides are held against the same semantics. O(n log n) for n facts. Not thread-safe.
 *
 * @since 0.1
 */
public final class StreamLaws {
    private static final Map<Reason, StreamRule> RULES = Map.of(
            Reason.CONFLICT, StreamRule.EVENT_ID_REUSED,
            Reason.TOO_LATE, StreamRule.FACT_TOO_LATE,
            Reason.UNKNOWN_REFERENCE, StreamRule.ORIGINAL_UNKNOWN,
            Reason.TAKEN_BACK_BEFORE, StreamRule.TAKEN_BACK_TWICE,
            Reason.TOO_MUCH, StreamRule.TOO_MUCH_TAKEN_BACK,
            Reason.OUT_OF_TIME, StreamRule.CORRECTED_OUT_OF_TIME,
            Reason.NO_SUCH_ROW, StreamRule.ROW_NOT_THERE,
            Reason.UNBALANCED, StreamRule.POSTING_NOT_BALANCED,
            Reason.INCOMPLETE_REFRESH, StreamRule.REFRESH_INCOMPLETE,
            Reason.UNPROMISED_DELETION, StreamRule.KEY_ENDED);

    private final Map<FactId, SemanticContract> contracts = new LinkedHashMap<>();
    private final List<Numbered> stream = new ArrayList<>();
    private final OrderOfFacts order;
    private final String hurts;
    private boolean idsMadeUp;

    /**
     * Reads a stream.
     *
     * @param contracts the contracts of its facts
     * @param sent the facts, in the order in which they were emitted
     * @param startedBefore whether keys may have begun before the stream does
     * @param hurts who relies on it
     * @throws IllegalArgumentException if a fact cannot be read, with its place
     */
    public StreamLaws(
            Collection<SemanticContract> contracts, List<SentFact> sent, boolean startedBefore, String hurts) {
        contracts.forEach(contract -> this.contracts.put(contract.fact(), contract));
        this.order = new OrderOfFacts(contracts, startedBefore);
        this.hurts = hurts;
        FactRecords records = FactRecords.of(contracts);
        for (SentFact one : sent) {
            int number = stream.size() + 1;
            try {
                stream.add(new Numbered(number, records.read(one.fact(), withId(one, number))));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("fact " + number + ": " + e.getMessage(), e);
            }
        }
    }

    /** A payload without its envelope has no event id; the place in the stream stands for it. */
    private EmittedFact withId(SentFact one, int number) {
        boolean inEnvelope = Optional.ofNullable(contracts.get(one.fact()))
                .map(contract -> contract.roles().get(Role.EVENT_ID))
                .filter(RoleLocation.InHeader.class::isInstance)
                .isPresent();
        if (!inEnvelope || one.sent().hasEnvelope()) {
            return one.sent();
        }
        idsMadeUp = true;
        RoleLocation place = Optional.ofNullable(contracts.get(one.fact()))
                .map(contract -> contract.roles().get(Role.EVENT_ID))
                .orElseThrow();
        return one.sent().withHeader(((RoleLocation.InHeader) place).name(), "fact " + number);
    }

    /**
     * Gives the laws.
     *
     * @return one leaf for each law the contracts state, in a fixed order
     */
    public List<ConsumerLaws.Leaf> leaves() {
        List<ConsumerLaws.Leaf> leaves = new ArrayList<>();
        String of = " (" + stream.size() + " facts)";
        if (contracts.values().stream().anyMatch(one -> one.roles().containsKey(Role.SEQUENCE))) {
            leaves.add(new ConsumerLaws.Leaf("sequence-rises", "the sequence of each key rises" + of, this::sequences));
        }
        if (contracts.values().stream().anyMatch(StreamLaws::isOrdered)) {
            leaves.add(new ConsumerLaws.Leaf(
                    "recorded-in-order", "facts come in the order in which they were recorded" + of, this::backwards));
        }
        if (order.isStated()) {
            leaves.add(new ConsumerLaws.Leaf(
                    "order-of-facts",
                    "each fact comes where the lifecycle of its key allows it (" + order.covered(stream) + " facts)",
                    () -> Findings.of(order.findings(stream, hurts))));
        }
        Map<Rule, List<Finding>> found = exceptions();
        contracts.values().forEach(contract -> ofKeys(new KeyLaws(contract, stream), found));
        for (StreamRule rule : StreamRule.values()) {
            sentence(rule)
                    .ifPresent(sentence -> leaves.add(new ConsumerLaws.Leaf(
                            rule.id(), sentence + of, () -> Findings.of(found.getOrDefault(rule, List.of())))));
        }
        return leaves;
    }

    /**
     * Says what no law shows, and why.
     *
     * @return one sentence for each
     */
    public List<String> notShown() {
        return idsMadeUp
                ? List.of("that event ids are used once, since the test emits payloads without their envelope")
                : List.of();
    }

    private static boolean isOrdered(SemanticContract contract) {
        Ordering ordering = contract.delivery().ordering();
        return ordering == Ordering.PER_KEY || ordering == Ordering.TOTAL;
    }

    /** The sentence of a law; empty if the contracts do not state what it follows from. */
    private Optional<String> sentence(StreamRule rule) {
        boolean follows = switch (rule) {
            case EVENT_ID_REUSED -> !idsMadeUp;
            case FACT_TOO_LATE ->
                contracts.values().stream()
                        .anyMatch(one -> one.delivery().delay().isPresent()
                                || one.identity().dedupWindow().isPresent());
            default ->
                contracts.values().stream()
                        .flatMap(one -> one.corrections().stream())
                        .anyMatch(mechanism -> StreamWords.concerns(rule, mechanism));
        };
        return StreamWords.sentence(rule).filter(any -> follows);
    }

    /** What a consumer that applies every correction would have to ask somebody about. */
    private Map<Rule, List<Finding>> exceptions() {
        Map<Rule, List<Finding>> found = new HashMap<>();
        for (SemanticContract contract : contracts.values()) {
            FactHistory<JsonNode> history = Corrections.<JsonNode>of(contract)
                    .redactedBy(payload -> payload)
                    .history();
            Map<String, Numbered> numbers = new HashMap<>();
            for (Numbered one : stream) {
                if (belongs(contract, one)) {
                    numbers.put(one.record().eventId(), one);
                    history.receive(inHistoryOf(contract, one.record()), Instant.EPOCH);
                }
            }
            history.exceptions()
                    .forEach(one -> Optional.ofNullable(RULES.get(one.reason()))
                            .ifPresent(rule -> add(
                                    found,
                                    rule,
                                    Optional.ofNullable(numbers.get(one.record().eventId()))
                                            .orElseThrow(),
                                    one.what())));
        }
        return found;
    }

    private void ofKeys(KeyLaws laws, Map<Rule, List<Finding>> found) {
        laws.rows((at, what) -> add(found, StreamRule.ROWS_DO_NOT_MEET, at, what));
        laws.tombstones((at, what) -> add(found, StreamRule.BEHIND_TOMBSTONE, at, what));
        laws.survivors((at, what) -> add(found, StreamRule.SURVIVOR_OPEN, at, what));
        laws.persons((at, what) -> add(found, StreamRule.PERSONAL_AFTER_REDACTION, at, what));
    }

    private void add(Map<Rule, List<Finding>> found, StreamRule rule, Numbered at, String what) {
        found.computeIfAbsent(rule, any -> new ArrayList<>()).add(finding(rule, at, what));
    }

    /** What corrects facts of another type states something in the history of its own. */
    private static FactRecord<JsonNode> inHistoryOf(SemanticContract contract, FactRecord<JsonNode> record) {
        boolean ofOthers = record.fact().equals(contract.fact())
                && record.references().stream()
                        .noneMatch(one ->
                                one instanceof Reference.ToKey key && key.fact().equals(contract.fact()));
        return ofOthers && !record.references().isEmpty() ? record.as(RecordKind.STATES) : record;
    }

    private static boolean belongs(SemanticContract contract, Numbered one) {
        FactId fact = one.record().fact();
        return fact.equals(contract.fact())
                || contract.corrections().stream()
                        .anyMatch(mechanism -> mechanism.broughtBy().contains(fact));
    }

    private Finding finding(StreamRule rule, Numbered at, String what) {
        String fix = Character.toLowerCase(rule.fix().charAt(0)) + rule.fix().substring(1);
        return Finding.error(rule, at.inWords(), what, hurts, fix);
    }

    private Findings sequences() {
        List<Finding> found = new ArrayList<>();
        Map<String, Numbered> last = new HashMap<>();
        for (Numbered one : stream) {
            boolean stated = Optional.ofNullable(contracts.get(one.record().fact()))
                    .filter(contract -> contract.roles().containsKey(Role.SEQUENCE))
                    .isPresent();
            Numbered before =
                    stated ? last.put(one.record().fact() + " " + one.record().key(), one) : null;
            if (before != null
                    && !before.record().eventId().equals(one.record().eventId())
                    && before.record().clocks().sequence()
                            >= one.record().clocks().sequence()) {
                found.add(finding(
                        StreamRule.SEQUENCE_NOT_RISING,
                        one,
                        "expected a sequence above " + before.record().clocks().sequence() + ", that of "
                                + before.inWords() + ", but was "
                                + one.record().clocks().sequence()));
            }
        }
        return Findings.of(found);
    }

    private Findings backwards() {
        List<Finding> found = new ArrayList<>();
        Map<String, Numbered> last = new HashMap<>();
        for (Numbered one : stream) {
            Ordering ordering = Optional.ofNullable(contracts.get(one.record().fact()))
                    .map(contract -> contract.delivery().ordering())
                    .orElse(Ordering.NOT_STATED);
            if (ordering == Ordering.PER_KEY || ordering == Ordering.TOTAL) {
                String group = one.record().fact()
                        + (ordering == Ordering.TOTAL ? "" : " " + one.record().key());
                Numbered before = last.get(group);
                if (before != null
                        && one.record()
                                .clocks()
                                .recorded()
                                .isBefore(before.record().clocks().recorded())) {
                    found.add(finding(
                            StreamRule.STREAM_RUNS_BACK,
                            one,
                            "expected it to be recorded no earlier than " + before.inWords() + ", at "
                                    + before.record().clocks().recorded() + ", but it was recorded at "
                                    + one.record().clocks().recorded()));
                } else {
                    last.put(group, one);
                }
            }
        }
        return Findings.of(found);
    }
}
