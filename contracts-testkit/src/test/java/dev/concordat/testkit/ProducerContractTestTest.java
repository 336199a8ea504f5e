package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.FindingsException;
import dev.concordat.core.finding.PayloadRule;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Paid;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sinners, each found by the rule it breaks, and innocents that are left alone. */
class ProducerContractTestTest {
    private static final Paid ONE = new Paid("p1", new BigDecimal("1.50"), Paid.Way.CASH, Optional.empty());
    private static final Paid TWO = new Paid("p2", new BigDecimal("2.00"), Paid.Way.CARD, Optional.of("late"));
    private static final String FINE = "{\"id\":\"p1\",\"amount\":1.5,\"way\":\"CASH\"}";
    private static final String CONSUMER = "finance (cash, purpose cash-report) gets what it relies on";

    @TempDir
    private Path directory;

    private StoreSample sample() {
        return new StoreSample(directory.resolve("store"));
    }

    private ProducerContractTest tests(ContractStore store, Supplier<? extends Iterable<?>> emission) {
        return ProducerContract.of(Paid.class)
                .emittedBy(emission)
                .in(store)
                .at(StoreSample.CLOCK)
                .writingTo(directory.resolve("staging"));
    }

    private ContractReport emitting(Object... emitted) {
        return tests(ContractStore.empty(), () -> Arrays.asList(emitted)).report();
    }

    private ContractReport expected(ExpectationState state, int daysAgo, Object... emitted) {
        ContractStore store = sample().withPaid()
                .with(Cash.class, state, StoreSample.TODAY.minusDays(daysAgo))
                .open();
        return tests(store, () -> List.of(emitted)).report();
    }

    private static String json(String id, String amount, String way, String rest) {
        return "{\"id\":" + id + ",\"amount\":" + amount + ",\"way\":" + way + rest + "}";
    }

    @Test
    void holdsForAProducerThatKeepsItsWord() {
        ContractReport report = emitting(ONE, TWO);

        assertThat(report.toString().replace(directory.toString(), "DIR")).isEqualTo("""
                holds  Paid declares billing/paid 1.0.0
                holds  billing/paid 1.0.0 states what is demanded of it on step DRAFT
                holds  the statements of billing/paid 1.0.0 fit together
                holds  the producer's code emits facts: 2
                holds  every fact keeps field id: text, always there
                holds  every fact keeps field amount: decimal, always there
                holds  every fact keeps field way: one of CASH, CARD or others, always there
                holds  every fact keeps field note: text, may be absent
                holds  every fact is one JSON object; not tested: 1 role in its envelope, because the test \
                emits payloads only
                holds  every emitted object keeps the constraints of its class
                holds  billing/paid 1.0.0 is not published yet; publishing it binds nobody but its owner
                holds  no consumer has said that it relies on billing/paid
                holds  the contract is written to DIR/staging for publishing, if all of the above holds""");
        assertThat(directory.resolve("staging/facts/billing/paid/1.0.0.json")).exists();
    }

    private static void assertNothing(ContractReport report, String what) {
        assertThat(Lines.broken(report)).containsExactly("the producer's code emits facts: 0");
        assertThat(report.findings().errors().toString()).isEqualTo("[nothing-covered] billing/paid 1.0.0: " + what);
    }

    @Test
    void refusesCodeThatEmitsNothing() {
        assertNothing(
                emitting(),
                "expected the producer's code to emit facts, but it emitted none\n  fix: give emittedBy code that emits"
                        + " at least one fact, best one for each case that occurs");
    }

    @Test
    void refusesCodeThatThrows() {
        String fix = "\n  fix: make the code given to emittedBy run in a test";
        assertNothing(
                tests(ContractStore.empty(), () -> {
                            throw new IllegalStateException("no database");
                        })
                        .report(),
                "expected the producer's code to emit facts, but it threw java.lang.IllegalStateException: no database"
                        + fix);
        assertNothing(
                tests(ContractStore.empty(), () -> {
                            throw new AssertionError("not yet");
                        })
                        .report(),
                "expected the producer's code to emit facts, but it threw java.lang.AssertionError: not yet" + fix);
    }

    @Test
    void refusesWhatIsNoFact() {
        String fix = "\n  fix: emit one of these, or map to it in emittedBy";
        assertNothing(
                emitting(ONE, 7),
                "expected emitted facts to be Paid, byte[], String or EmittedFact, but one is java.lang.Integer" + fix);
        assertNothing(
                emitting((Object) null),
                "expected emitted facts to be Paid, byte[], String or EmittedFact, but one is null" + fix);
    }

    @Test
    void takesFactsAsTheyTravel() {
        ContractReport report = emitting(FINE, FINE.getBytes(StandardCharsets.UTF_8), EmittedFact.of(FINE), ONE);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report)).contains("the producer's code emits facts: 4");
    }

    private void assertBreaks(String fact, Rule rule, String sentence) {
        ContractReport report = emitting(FINE, fact);

        assertThat(Lines.rules(report)).containsExactly(rule);
        assertThat(Lines.broken(report)).hasSize(1).allMatch(broken -> broken.startsWith(sentence));
        assertThat(report.findings().errors().toString()).contains("billing/paid 1.0.0, fact 2");
    }

    @Test
    void findsFactsThatBreakTheContract() {
        assertBreaks("[]", PayloadRule.PAYLOAD_MALFORMED, "every fact is one JSON object");
        assertBreaks("{", PayloadRule.PAYLOAD_MALFORMED, "every fact is one JSON object");
        assertBreaks(json("null", "1", "\"CASH\"", ""), PayloadRule.PAYLOAD_FIELD_MISSING, "every fact keeps field id");
        assertBreaks(
                "{\"id\":\"a\",\"way\":\"CASH\"}", PayloadRule.PAYLOAD_FIELD_MISSING, "every fact keeps field amount");
        assertBreaks(
                json("\"a\"", "\"1\"", "\"CASH\"", ""),
                PayloadRule.PAYLOAD_TYPE_WRONG,
                "every fact keeps field amount");
        assertBreaks(json("\"a\"", "1", "3", ""), PayloadRule.PAYLOAD_TYPE_WRONG, "every fact keeps field way");
        assertBreaks(
                json("\"a\"", "1", "\"CASH\"", ",\"note\":{}"),
                PayloadRule.PAYLOAD_TYPE_WRONG,
                "every fact keeps field note");
    }

    @Test
    void reportsWhatWasNeverEmitted() {
        assertThat(Lines.sentences(emitting(ONE)))
                .contains(
                        "not covered: optional fields never there: note",
                        "not covered: values never emitted: way = CARD");
        assertThat(Lines.sentences(emitting(TWO)))
                .contains(
                        "not covered: optional fields never absent: note",
                        "not covered: values never emitted: way = CASH");
    }

    @Test
    void takesNoCoverFromFactsThatCannotBeRead() {
        assertThat(Lines.sentences(emitting(TWO, "[]"))).contains("not covered: optional fields never absent: note");
    }

    @Test
    void namesUndeclaredFieldsInOneWarning() {
        ContractReport report = emitting(json("\"a\"", "1", "\"CASH\"", ",\"b\":1,\"a\":[]"), FINE);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "warning [payload-field-undeclared] 2 emitted fields are not in the contract, so nobody may rely"
                                + " on them: a, b");
    }

    @Test
    void looksForRolesInTheEnvelope() {
        String sentence = "every fact is one JSON object and carries 1 role in its envelope";
        ContractReport lacking = emitting(EmittedFact.of(FINE).withKey("p1"));

        assertThat(Lines.broken(lacking)).containsExactly(sentence);
        assertThat(lacking.findings().errors().toString())
                .isEqualTo("[envelope-role-missing] billing/paid 1.0.0, fact 1: expected role event-id in header ce_id,"
                        + " but it is not there\n  fix: send header ce_id, or correct @Envelope");
        ContractReport carrying = emitting(EmittedFact.of(FINE).withHeader("ce_id", "7"));
        assertThat(Lines.broken(carrying)).isEmpty();
        assertThat(Lines.sentences(carrying)).contains(sentence);
    }

    @Test
    void findsAClassThatDiffersFromWhatIsPublished() {
        SemanticContract.Builder builder = SemanticContract.builder();
        ContractStore store = sample().with(builder.from(Contracts.of(Paid.class))
                        .channel("payments")
                        .addFields(Field.optional("more", new ScalarType(ScalarKind.TEXT)))
                        .build())
                .open();
        ContractReport report = tests(store, () -> List.of(ONE, TWO)).report();

        assertThat(Lines.broken(report))
                .containsExactly("billing/paid 1.0.0 says what is published under this version");
        assertThat(report.findings().errors().toString())
                .startsWith("[contract-differs-from-published] billing/paid 1.0.0: expected the class to say what is"
                        + " published under its version, but it differs in channel, field more")
                .endsWith("\n  fix: raise the version in @DomainFact, or take the change back");
    }

    @Test
    void holdsForAClassThatSaysWhatIsPublished() {
        ContractReport report = expected(ExpectationState.AGREED, 0, ONE, TWO);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains("billing/paid 1.0.0 says what is published under this version", CONSUMER);
    }

    private ContractReport wrongly(ExpectationState state, int daysAgo) {
        LocalDate confirmed = StoreSample.TODAY.minusDays(daysAgo);
        ContractStore store = (state == ExpectationState.AGREED
                        ? sample().withAccepted(Cash.Wrong.class, confirmed)
                        : sample().with(Cash.Wrong.class, state, confirmed))
                .open();
        return tests(store, () -> List.of(ONE, TWO)).report();
    }

    @Test
    void namesWhomTheClassBreaks() {
        ContractReport report = wrongly(ExpectationState.AGREED, 0);

        assertThat(Lines.broken(report)).containsExactly("finance (wrong, purpose cash-report) gets what it relies on");
        assertThat(report.findings().errors().toString()).contains("""
                [field-missing] billing/paid 1.0.0, field amont: expected the field, but the contract does not have it; \
                did you mean "amount"? there are: id, amount, way, note
                  finance relies on it (agreed 2026-03-02, purpose cash-report, owner finance-data)
                  fix: as the producer, keep the field until its consumers have moved;
                       as the consumer, drop it from the record""");
    }

    @Test
    void stagesNothingThatBreaksSomebody() {
        wrongly(ExpectationState.PROPOSED, 0);
        Path staged = directory.resolve("staging/facts/billing/paid/1.0.0.json");
        assertThat(staged).exists();

        wrongly(ExpectationState.AGREED, 0);
        assertThat(staged).doesNotExist();
    }

    @Test
    void namesWhomOnlyTheFactsBreak() {
        ContractReport report = expected(ExpectationState.AGREED, 0, FINE, json("\"a\"", "\"x\"", "\"CASH\"", ""));

        assertThat(Lines.broken(report)).hasSize(2).contains(CONSUMER);
        assertThat(Lines.under(report, CONSUMER))
                .isEqualTo(
                        "[payload-type-wrong] billing/paid as read by finance, fact 2, field amount: expected a number,"
                                + " but was text \"x\"\n  finance relies on it (agreed 2026-03-02, purpose cash-report, owner"
                                + " finance-data)\n  fix: emit the declared type, or correct the type in the class");
    }

    @Test
    void takesARequestForARequest() {
        ContractReport report = wrongly(ExpectationState.PROPOSED, 0);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("request by finance (wrong, purpose cash-report), which binds nobody: it would need"
                                + " [field-missing] field amont: expected the field"));
        assertThat(Lines.sentences(expected(ExpectationState.PROPOSED, 0, ONE, TWO)))
                .contains("request by finance (cash, purpose cash-report), which binds nobody: it holds already");
    }

    @Test
    void isNotBoundByWhatNobodyAccepted() {
        ContractStore store = sample().withPaid()
                .with(Cash.Wrong.class, ExpectationState.AGREED, StoreSample.TODAY)
                .open();
        ContractReport report = tests(store, () -> List.of(ONE, TWO)).report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains("billing/paid 1.0.0 states what is demanded of it on step DRAFT")
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("finance (wrong, purpose cash-report) is agreed by its own word only, which binds"
                                + " nobody: no published version satisfies it, and it was not accepted with Publish"
                                + " --agree; it would need [field-missing] field amont: expected the field"));
    }

    @Test
    void isNotBlockedByTheSilent() {
        assertThat(Lines.broken(wrongly(ExpectationState.AGREED, 90))).hasSize(1);
    }

    @Test
    void isNotBlockedByThoseSilentForLonger() {
        ContractReport report = wrongly(ExpectationState.AGREED, 91);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "finance (wrong, purpose cash-report) has not confirmed for 90 days that it relies on the fact,"
                                + " and blocks nobody until it does");
        assertThat(report.findings().toString())
                .contains("[expectation-stale, warning] billing/paid 1.0.0: expected a confirmation within 90 days, but"
                        + " the last is of ")
                .contains("  fix: ask the consumer to run its test and publish its expectation, or to retire it");
    }

    @Test
    void forgetsTheRetired() {
        assertThat(Lines.sentences(wrongly(ExpectationState.RETIRED, 0)))
                .contains("no consumer has said that it relies on billing/paid");
    }

    @Test
    void findsAStoreThatIsBroken() throws IOException {
        ContractStore whole = sample().withPaid().open();
        assertThat(whole.findings()).isEmpty();
        Files.writeString(directory.resolve("store/facts/billing/paid/2.0.0.json"), "{");
        ContractReport report = tests(sample().open(), () -> List.of(ONE, TWO)).report();

        assertThat(Lines.broken(report)).containsExactly("Paid declares billing/paid 1.0.0");
        assertThat(report.findings().errors().toString())
                .contains("[file-malformed] ")
                .contains("2.0.0.json");
    }

    @Test
    void passesOverFilesThatOthersBroke() throws IOException {
        sample().withPaid().open();
        Path foreign = directory.resolve("store/facts/risk/scored/1.0.0.json");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "{");
        ContractReport report = tests(sample().open(), () -> List.of(ONE, TWO)).report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .anyMatch(one ->
                        one.startsWith("left out of the store [file-malformed] store/facts/risk/scored/1.0.0.json")
                                && one.endsWith("; its owner has to mend it"));
    }

    @Test
    void isNotBoundByAConfirmationFromTheFuture() {
        assertThat(Lines.broken(wrongly(ExpectationState.AGREED, -2))).isEmpty();
    }

    @Test
    void leavesADayForTimeZones() {
        assertThat(Lines.broken(wrongly(ExpectationState.AGREED, -1))).hasSize(1);
    }

    @Test
    void refusesAClassThatIsNoFact() {
        ContractReport report = ProducerContract.of(String.class)
                .emittedBy(List::of)
                .in(ContractStore.empty())
                .report();

        assertThat(Lines.broken(report)).containsExactly("String declares a fact");
        assertThat(Lines.rules(report)).containsExactly(DeclarationRule.FACT_NOT_DECLARED);
    }

    @Test
    void writesWithTheTeamsOwnMapper() {
        ContractReport report = tests(ContractStore.empty(), () -> List.of(ONE))
                .writtenBy(fact -> "{\"ID\":1}".getBytes(StandardCharsets.UTF_8))
                .report();

        assertThat(Lines.rules(report)).containsExactly(PayloadRule.PAYLOAD_FIELD_MISSING);
        assertThat(Lines.sentences(report)).anyMatch(sentence -> sentence.endsWith("so nobody may rely on it: ID"));
    }

    @Test
    void throwsWhatItFound() {
        assertThatThrownBy(() -> tests(ContractStore.empty(), List::of).verify())
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("[nothing-covered]");
    }

    @Test
    void warnsForOneNoticeThatAnAudienceAsksForMore() {
        assertThat(Lines.sentences(expected(ExpectationState.AGREED, 0, ONE, TWO)))
                .contains(
                        "billing/paid 1.0.0 states what is demanded of it on step CORE",
                        "warning [owner-missing] billing/paid 1.0.0: expected an owner with a contact in context"
                                + " billing, but there is no contact for billing-core; demanded because finance relies on it from"
                                + " outside the context; a warning until 2026-05-31, an error from then on; add owner ="
                                + " @Owner(team = \"…\", contact = \"…\") to @BoundedContext; or keep it as it is,"
                                + " with a reason in concordat-baseline.json: nobody outside has to agree");
    }

    @Test
    void failsOnceTheNoticeIsOver() {
        ContractStore store = sample().withPaid()
                .with(Cash.class, ExpectationState.AGREED, StoreSample.TODAY.plusDays(90))
                .open();
        ContractReport report = tests(store, () -> List.of(ONE, TWO))
                .at(Clock.offset(StoreSample.CLOCK, Duration.ofDays(90)))
                .report();

        assertThat(Lines.broken(report))
                .containsExactly("billing/paid 1.0.0 states what is demanded of it on step CORE");
    }

    @Test
    void asksNothingForARequestThatNobodyAgreedTo() {
        assertThat(Lines.broken(expected(ExpectationState.PROPOSED, 0, ONE, TWO)))
                .isEmpty();
        assertThat(expected(ExpectationState.PROPOSED, 0, ONE, TWO).toString()).contains("on step DRAFT");
    }
}
