package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.correction.Corrections;
import dev.concordat.core.correction.EffectiveFact;
import dev.concordat.core.correction.EffectiveState;
import dev.concordat.core.correction.FactHistory;
import dev.concordat.core.correction.FactRecords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference interpreter says what corrections mean, the laws try it: the one has to live by the other. */
class InterpreterTest {
    private static final int TRIES = 40;
    private static final List<String> OF_THE_RECORD =
            List.of("id", "number", "occurred", "recorded", "from", "until", "op");

    @TestFactory
    Stream<DynamicTest> livesByEveryLawAndRefusesNothingThatLawsTakeForRight() {
        return Stream.of(Family.values())
                .map(family -> DynamicTest.dynamicTest(family.name(), () -> {
                    ConsumerLaws laws = family.laws(code(family), new LawSettings(1, TRIES));
                    assertThat(laws.leaves())
                            .allSatisfy(leaf ->
                                    assertThat(leaf.check().get().toString()).isEmpty());
                    for (Law law : laws.laws().laws()) {
                        for (int seed = 0; seed < TRIES; seed++) {
                            Trial trial =
                                    law.trial().apply(new Story(laws.cast(), seed, 1 + seed % LawSettings.LONGEST));
                            List<TraceRecord> right = records(trial);
                            assertThat(new Reading(family, right).history().exceptions())
                                    .as(() -> law.sentence() + " " + right)
                                    .isEmpty();
                        }
                    }
                }));
    }

    private static List<TraceRecord> records(Trial trial) {
        return trial.expected().stream()
                .flatMap(
                        step -> step instanceof Step.Deliver one ? Stream.of(trial.record(one.item())) : Stream.empty())
                .toList();
    }

    private static ProjectionCode<Reading> code(Family family) {
        return new ProjectionCode<>(
                () -> new Reading(family, new ArrayList<>()),
                Reading::take,
                Reading::outcome,
                Reading::outcome,
                Optional.of(now -> new Reading(family, now.received())),
                Optional.of(now -> {
                    List<TraceRecord> saved = List.copyOf(now.received());
                    return () -> new Reading(family, new ArrayList<>(saved));
                }),
                Optional.empty(),
                Optional.empty());
    }

    /** A consumer that keeps what it received, and asks the interpreter what holds. */
    private record Reading(Family family, List<TraceRecord> received) {
        void take(TraceRecord record) {
            received.add(record);
        }

        FactHistory<JsonNode> history() {
            Corrections<JsonNode> corrections = Corrections.<JsonNode>of(family.contract())
                    .redactedBy(payload -> ((ObjectNode) payload).put("buyer", "redacted"));
            for (SemanticContract later : family.later()) {
                corrections = corrections.and(later);
            }
            FactHistory<JsonNode> history = corrections.history();
            FactRecords records = FactRecords.of(Stream.concat(Stream.of(family.contract()), family.later().stream())
                    .toList());
            received.forEach(one -> history.receive(records.read(one.fact(), one.sent()), one.recorded()));
            return history;
        }

        Object outcome() {
            EffectiveState<JsonNode> state = history().latest();
            boolean ledger = family.contract().corrections().stream().anyMatch(LedgerEntries.class::isInstance);
            return ledger
                    ? accounts(state)
                    : state.facts().stream().map(this::inWords).sorted().toList();
        }

        /** What entries of a ledger come to in each account. */
        private static Map<String, BigDecimal> accounts(EffectiveState<JsonNode> state) {
            Map<String, BigDecimal> accounts = new TreeMap<>();
            state.facts()
                    .forEach(entry -> accounts.merge(
                            entry.record().payload().path("buyer").asString(),
                            entry.remaining().orElseThrow(),
                            BigDecimal::add));
            accounts.values().removeIf(balance -> balance.signum() == 0);
            return accounts;
        }

        private String inWords(EffectiveFact<JsonNode> fact) {
            String held = family.contract().roles().containsKey(Role.VALID_FROM)
                    ? fact.from() + " until " + fact.until()
                    : "";
            return fact.key() + held + " " + fact.remaining() + " "
                    + said(fact.record().payload())
                    + fact.previous().map(one -> " before " + said(one)).orElse("");
        }

        private static JsonNode said(JsonNode payload) {
            return ((ObjectNode) payload).deepCopy().remove(OF_THE_RECORD);
        }
    }
}
