package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.FindingsException;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Ledger;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sinners, each found by the rule it breaks. */
class ConsumerContractTestTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HURTS =
            "\n  finance relies on billing/paid for cash-report (owner finance-data)\n  fix: ";

    @TempDir
    private Path directory;

    private ContractStore store = ContractStore.empty();

    @BeforeEach
    void publish() {
        store = new StoreSample(directory.resolve("store")).withPaid().open();
    }

    private ConsumerContractTest tests(BiConsumer<Ledger, Cash> handler, Function<Ledger, ?> outcome) {
        return small(ConsumerContract.of(Cash.class)
                .startingFrom(Ledger::new)
                .handledBy(handler)
                .observing(outcome));
    }

    private ConsumerContractTest bytes(BiConsumer<Ledger, JsonNode> handler) {
        return small(ConsumerContract.of(Cash.Total.class)
                .startingFrom(Ledger::new)
                .handledAsBytesBy((ledger, bytes) -> handler.accept(ledger, MAPPER.readTree(bytes)))
                .observing(Ledger::lines));
    }

    private ConsumerContractTest small(ConsumerContractTest test) {
        return test.in(store).at(StoreSample.CLOCK).tries(30).writingTo(directory.resolve("staging"));
    }

    private ContractReport handledBy(BiConsumer<Ledger, Cash> handler) {
        return tests(handler, Ledger::lines).report();
    }

    @Test
    void holdsForAConsumerThatLivesByItsWord() {
        ContractReport report = handledBy(Ledger::add);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(report.toString().replace(directory.toString(), "DIR")).isEqualTo("""
                holds  Cash: finance relies on 4 fields of billing/paid for cash-report
                holds  billing/paid 1.0.0 promises field id: text, always there
                holds  billing/paid 1.0.0 promises field amount: decimal, always there
                holds  billing/paid 1.0.0 promises field way: one of CASH or others, always there
                holds  billing/paid 1.0.0 promises field note: text, may be absent
                holds  billing/paid 1.0.0 promises what finance relies on of the fact as a whole: meaning revision 1, \
                purpose, identity, delivery and corrections
                holds  warning [delivery-not-stated] billing/paid 1.0.0: expected each fact once, but the contract \
                promises nothing about duplicates; as the producer, state it with @Delivery; as the consumer, cope with \
                it, and declare delivery = DUPLICATES
                holds  warning [delivery-not-stated] billing/paid 1.0.0: expected facts in order, but the contract \
                promises nothing about an order; as the producer, state it with @Delivery; as the consumer, cope with \
                it, and declare delivery = REORDERING
                holds  the handler gives the same outcome twice for the same facts (seed 1)
                holds  the handler accepts each case the contract allows: boundaries, options there, absent and null, \
                every enum value (seed 1)
                holds  the handler accepts 30 batches of generated facts (seed 1)
                holds  the outcome depends on field id
                holds  the outcome depends on field amount
                holds  the outcome depends on field way
                holds  the outcome depends on field note
                holds  not tested: whether the outcome depends on other fields, because the handler takes records and \
                not bytes
                holds  the expectation is written to DIR/staging as agreed, since a published version satisfies it""");
    }

    @Test
    void findsAFieldThatIsNotUsed() {
        ContractReport report = handledBy((ledger, cash) -> ledger.line(cash.id() + cash.amount() + cash.way()));

        assertThat(Lines.broken(report)).containsExactly("the outcome depends on field note");
        assertThat(report.findings().errors())
                .hasToString(
                        "[use-not-shown] finance, Cash, field note: expected some change of the field to change the"
                                + " outcome, but 30 changes did not (seed 1)" + HURTS
                                + "drop the field from the record, or observe what it decides, or waive it with"
                                + " carriedOnly(\"note\", reason)");
    }

    @Test
    void findsThatNothingIsReadAtAll() {
        ContractReport report = handledBy((ledger, cash) -> ledger.line("x"));

        assertThat(Lines.broken(report))
                .containsExactly(
                        "the outcome depends on field id",
                        "the outcome depends on field amount",
                        "the outcome depends on field way",
                        "the outcome depends on field note");
        assertThat(Lines.rules(report)).containsExactly(TestRule.USE_NOT_SHOWN);
    }

    @Test
    void refusesAnOutcomeThatHandsTheInputBack() {
        ContractReport report = small(ConsumerContract.of(Cash.class)
                        .startingFrom(ArrayList<Cash>::new)
                        .handledBy((state, cash) -> state.add(cash))
                        .observing(state -> state))
                .report();

        assertThat(report.findings().errors())
                .hasToString("[outcome-contains-input] finance, Cash: expected an outcome made from the facts, but the"
                        + " outcome contains Cash itself\n  fix: observe what the handler makes of the facts: totals, a"
                        + " status, a list of keys");
    }

    @Test
    void refusesAnOutcomeWithoutEquality() {
        assertThat(Lines.under(
                        tests(Ledger::add, ledger -> ledger.lines().toArray(new String[0]))
                                .report(),
                        "the handler gives the same outcome twice"))
                .isEqualTo("[outcome-not-comparable] finance, Cash: expected an outcome that can be compared, but the"
                        + " outcome contains java.lang.String[], which has no equals of its own\n  fix: observe a"
                        + " record, a collection, text or a number, or give the class equals and hashCode");
        assertThat(Lines.under(
                        tests(Ledger::add, ledger -> ledger).report(), "the handler gives the same outcome twice"))
                .contains("but the outcome contains dev.concordat.testkit.fixture.Ledger, which has no equals");
    }

    @Test
    void findsStateThatIsShared() {
        AtomicInteger shared = new AtomicInteger();
        ContractReport report = tests(
                        (ledger, cash) -> ledger.line(cash + ""), ledger -> List.of(shared.incrementAndGet()))
                .report();

        assertThat(Lines.under(report, "the handler gives the same outcome twice"))
                .isEqualTo("[handler-not-repeatable] finance, Cash: expected the same outcome for the same facts from a"
                        + " fresh state, but it was [1] and then [2]" + HURTS
                        + "make startingFrom return a new state each time, and keep clocks and random numbers out of"
                        + " the outcome");
    }

    private static void failIf(boolean failing) {
        if (failing) {
            IllegalStateException failure = new IllegalStateException("cannot\nmore lines");
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        }
    }

    private static final String FAILED_FIX = HURTS
            + "accept every fact the contract allows; if the contract allows too much, ask its owner for a constraint";

    private void assertFails(ContractReport report, String smallest) {
        assertThat(Lines.under(report, "the handler accepts 30 batches"))
                .matches(
                        "(?s)\\[handler-failed\\] finance, Cash: expected generated facts \\(try \\d+, shrunk to \\d\\)"
                                + " to be accepted, but the handler threw IllegalStateException: cannot\n    seed \\d+, facts:\n.*")
                .contains(", facts:\n    " + smallest + FAILED_FIX);
    }

    @Test
    void findsAHandlerThatNeedsAnOption() {
        assertFails(
                handledBy((ledger, cash) -> {
                    failIf(cash.note().isEmpty());
                    ledger.add(cash);
                }),
                "{\"id\":\"eA\",\"amount\":0.000000,\"way\":\"CASH\"}");
    }

    @Test
    void findsAHandlerThatFailsOnValuesItDoesNotKnow() {
        ContractReport report = handledBy((ledger, cash) -> {
            failIf(cash.way() == Cash.Way.OTHER);
            ledger.add(cash);
        });

        assertFails(report, "{\"id\":\"eA\",\"amount\":0.000000,\"way\":\"CARD\"}");
        assertThat(Lines.under(report, "the handler accepts each case"))
                .contains("expected field way = CARD to be accepted")
                .contains("expected field way = VALUE_NOT_YET_KNOWN to be accepted");
    }

    @Test
    void findsAHandlerThatFailsOnLargeAmounts() {
        ContractReport report = handledBy((ledger, cash) -> {
            failIf(cash.amount().compareTo(BigDecimal.TEN) > 0);
            ledger.add(cash);
        });

        assertFails(report, "{\"id\":\"eA\",\"amount\":10.000001,\"way\":\"CASH\"}");
        assertThat(Lines.under(report, "the handler accepts each case"))
                .contains("expected field amount at its most, 1000000000000 to be accepted");
    }

    @Test
    void findsAHandlerThatFailsOnDuplicates() {
        assertFails(
                handledBy((ledger, cash) -> {
                    failIf(ledger.lines().contains("key " + cash.id()));
                    ledger.line("key " + cash.id());
                    ledger.add(cash);
                }),
                "{\"id\":\"eA\",\"amount\":0.000000,\"way\":\"CASH\"}\n    {\"id\":\"eA\",\"amount\":0.000000,\"way\":\"CASH\"}");
    }

    @Test
    void runsCodeThatThrowsCheckedExceptions() {
        assertThat(Lines.rules(handledBy((ledger, cash) -> ConsumerContractTestTest.<RuntimeException>sneak())))
                .contains(TestRule.HANDLER_FAILED);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak() throws E {
        throw (E) new IOException("disk");
    }

    @Test
    void saysThatNoChangeCouldBeTried() {
        ContractReport report = handledBy((ledger, cash) -> failIf(true));

        assertThat(Lines.under(report, "the outcome depends on field id"))
                .startsWith("[use-not-shown] finance, Cash, field id: expected some change of the field to change the"
                        + " outcome, but no change could be tried, because the field has a single valid value or the"
                        + " handler fails (seed 1)");
    }

    @Test
    void findsUseOfAFieldThatIsNotDeclared() {
        ContractReport report = bytes((ledger, fact) ->
                        ledger.line(fact.path("id").asString() + fact.path("amount") + fact.path("way")))
                .report();

        assertThat(Lines.broken(report))
                .containsExactly("the outcome does not depend on anything else in the fact (seed 1)");
        assertThat(report.findings().errors().toString())
                .startsWith("[undeclared-use] finance, Total, field way: expected the outcome not to depend on the"
                        + " field, but a change of it changed the outcome\n");
    }

    @Test
    void holdsForBytesOfWhichOnlyWhatIsDeclaredIsUsed() {
        ContractReport report = bytes((ledger, fact) -> ledger.line(
                        fact.path("id").asString() + fact.path("amount").decimalValue()))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
    }

    @Test
    void findsAMapperThatIsTooStrict() {
        ContractReport report = small(ConsumerContract.of(Cash.Total.class)
                        .startingFrom(Ledger::new)
                        .handledAsBytesBy((ledger, bytes) -> {
                            failIf(MAPPER.readTree(bytes).size() > 2);
                            ledger.line(new String(bytes, StandardCharsets.UTF_8));
                        })
                        .observing(Ledger::lines))
                .report();

        assertThat(Lines.rules(report)).contains(TestRule.HANDLER_FAILED);
        assertThat(Lines.under(report, "the handler accepts each case"))
                .contains("threw IllegalStateException: cannot");
    }

    @Test
    void waivesAFieldWithAReason() {
        ContractReport report = tests(
                        (ledger, cash) -> ledger.line(cash.id() + cash.amount() + cash.way()), Ledger::lines)
                .carriedOnly("note", "printed on paper only")
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report)).contains("field note is only carried along: printed on paper only");
    }

    @Test
    void refusesAWaiverOfAFieldThatIsNotThere() {
        ContractReport report =
                tests(Ledger::add, Ledger::lines).carriedOnly("not", "a reason").report();

        assertThat(report.findings().errors())
                .hasToString("[name-invalid] finance, Cash: expected carriedOnly to name a field of the record, but was"
                        + " \"not\"; did you mean \"note\"? there are: id, amount, way, note\n  fix: name a field of"
                        + " the record");
    }

    @Test
    void refusesAWaiverWithoutReasonAndNoTries() {
        ConsumerContractTest test = tests(Ledger::add, Ledger::lines);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.carriedOnly("note", " "))
                .withMessage("a waiver for field note needs a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.tries(0))
                .withMessage("tries must be 1 or more, but was 0");
    }

    private <R> ContractReport declared(Class<R> record) {
        return small(ConsumerContract.of(record)
                        .startingFrom(Ledger::new)
                        .handledBy((ledger, one) -> ledger.line(one.toString()))
                        .observing(Ledger::lines))
                .report();
    }

    @Test
    void refusesARecordThatDoesNotSayWhatItReads() {
        record Plain(String id) {}
        ContractReport report = declared(Plain.class);

        assertThat(report.lines()).hasSize(1);
        assertThat(Lines.rules(report)).containsExactly(DeclarationRule.READS_NOT_DECLARED);
        assertThat(Lines.broken(report)).containsExactly("Plain: the record says what it relies on");
    }

    @Test
    void refusesARecordThatReliesOnNothing() {
        ContractReport report = declared(Cash.Nothing.class);

        assertThat(report.lines().get(0).holds()).isFalse();
        assertThat(Lines.under(report, "Nothing: "))
                .isEqualTo("[nothing-covered] class dev.concordat.testkit.fixture.consumer.Cash.Nothing: expected at"
                        + " least one field that is relied on, but the record has none\n  fix: add the fields the"
                        + " consumer uses as components");
    }

    @Test
    void findsAFieldTheContractDoesNotHave() {
        assertThat(Lines.under(declared(Cash.Wrong.class), "billing/paid 1.0.0 promises field amont"))
                .contains("[field-missing] billing/paid 1.0.0, field amont: ")
                .contains("did you mean \"amount\"?");
    }

    @Test
    void runsWithoutAContract() {
        ContractReport report =
                tests(Ledger::add, Ledger::lines).in(ContractStore.empty()).report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "billing/paid is not published in the store: what follows is tested from the expectation alone"
                                + " (unconfirmed)");
        assertThat(report.findings().toString())
                .isEqualTo(
                        "[fact-pending, warning] billing/paid: expected a published contract, but the store has none\n"
                                + "  fix: publish the expectation and agree with the owner of billing; if it is published"
                                + " elsewhere, name that store with concordat.store");
        assertThat(directory.resolve("staging/expectations/finance/-/cash/next.json"))
                .content()
                .contains("proposed");
    }

    @Test
    void asksWhetherAnotherFactWasMeant() {
        ContractReport report = ConsumerContract.of(Cash.Misspelt.class)
                .startingFrom(TreeSet<String>::new)
                .handledBy((ids, paid) -> ids.add(paid.id()))
                .observing(Set::copyOf)
                .in(store)
                .writingTo(directory.resolve("staging"))
                .report();

        assertThat(Lines.sentences(report))
                .contains(
                        "billing/payd is not published in the store: what follows is tested from the expectation alone"
                                + " (unconfirmed); did you mean \"billing/paid\"?");
    }

    @Test
    void throwsWhatItFound() {
        assertThatThrownBy(() -> tests((ledger, cash) -> ledger.line("x"), Ledger::lines)
                        .seed(7)
                        .verify())
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("(seed 7)");
    }
}
