package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Sales;
import dev.concordat.testkit.fixture.consumer.Revenue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LawSentencesTest {
    private static final String DOUBLE = "{\"law\":\"delivered-again\",\"compares\":\"outcome\",\"differs\":false,"
            + "\"records\":[{\"fact\":\"billing/sold\",\"what\":\"sold\",\"occurred\":\"2026-01-05T06:03:00Z\","
            + "\"recorded\":\"2026-01-05T06:03:00Z\",\"headers\":{\"ce_id\":\"e-1\"},\"payload\":{\"id\":\"S-1\","
            + "\"amount\":3}}],\"expected\":[0],\"seen\":[0,0]}";

    @TempDir
    private Path directory;

    private ContractStore store = ContractStore.empty();

    @BeforeEach
    void publish() {
        store = new StoreSample(directory.resolve("store"))
                .with(Contracts.of(Sales.Sold.class))
                .with(Contracts.of(Sales.TakenBack.class))
                .with(Contracts.of(Sales.Price.class))
                .open();
    }

    private ConsumerContractTest small(ConsumerContractTest test) {
        return test.in(store).at(StoreSample.CLOCK).tries(50).writingTo(directory.resolve("staging"));
    }

    private static ConsumerHandler<Revenue.Sold, Revenue> sales() {
        return ConsumerContract.of(Revenue.Sold.class)
                .startingFrom(Revenue::new)
                .handledBy(Revenue::sell);
    }

    @Test
    void triesALawForEverythingTheRecordHandles() {
        ContractReport report = small(
                        sales().and(Revenue.TakenBack.class, Revenue::takeBack).observing(Revenue::left))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "a fact that is delivered again changes nothing (50 histories, seed 1)",
                        "the order in which facts arrive changes nothing (50 histories, seed 1)",
                        "a fact that taken-back takes back leaves nothing behind (50 histories, seed 1)",
                        "taken-back can come before the fact it takes back (50 histories, seed 1)",
                        "what taken-back takes back in parts comes to the same as the whole (50 histories, seed 1)");
    }

    @Test
    void wantsTheCodeForWhatCorrects() {
        ContractReport report = small(sales().observing(Revenue::left)).report();

        assertThat(Lines.rules(report)).containsExactly(TestRule.CORRECTION_NOT_TRIED);
        assertThat(report.findings().toString()).isEqualTo("""
                [correction-not-tried] finance, Sold: expected code for billing/taken-back, since the record says that it \
                handles COMPENSATION, but the test gives none
                  finance relies on billing/sold for cash-report
                  fix: add and(…) with the record and the code for billing/taken-back; or, if it changes nothing here, \
                unaffectedBy with the reason; or take COMPENSATION out of the record""");
    }

    @Test
    void takesAReasonInsteadOfCode() {
        ConsumerContractTest test = small(sales().observing(Revenue::left));

        assertThat(Lines.sentences(test.unaffectedBy("billing/taken-back", "we count sales")
                        .report()))
                .contains("billing/taken-back changes nothing here: we count sales");
        ContractReport wrong = test.unaffectedBy("billing/taken-back", "we count sales")
                .unaffectedBy("billing/paid", "nobody pays")
                .report();
        assertThat(wrong.findings().toString())
                .contains(
                        "expected unaffectedBy to name a fact that brings a correction the record handles and the test"
                                + " gives no code for, but was billing/paid; there are: [billing/taken-back]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.unaffectedBy("billing/taken-back", " "))
                .withMessage("that billing/taken-back changes nothing needs a reason");
    }

    @Test
    void saysWhatIsNotTriedForWantOfAContract() {
        ContractReport report = small(
                        sales().and(Revenue.TakenBack.class, Revenue::takeBack).observing(Revenue::left))
                .in(new StoreSample(directory.resolve("other"))
                        .with(Contracts.of(Sales.Sold.class))
                        .open())
                .report();

        assertThat(Lines.sentences(report))
                .contains(
                        "not tested: what comes of TakenBack, because billing/taken-back is not published in the store");
        ContractReport alone = small(sales().observing(Revenue::left))
                .in(ContractStore.empty())
                .report();
        assertThat(Lines.sentences(alone))
                .contains("not tested: that the handler copes with duplicates, reordering, compensation, as the record"
                        + " says, because without the contract nobody knows what can come");
    }

    @Test
    void saysWhatNoLawShows() {
        ContractReport report = small(ConsumerContract.of(Revenue.Price.class)
                        .startingFrom(HashMap<String, Revenue.Price>::new)
                        .handledBy((prices, price) -> prices.merge(
                                price.id(), price, (one, other) -> other.at().isAfter(one.at()) ? other : one))
                        .observing(prices -> prices.toString()))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "not shown: that a tombstone ends its key, since the test gives no code for it; add deletedBy");
    }

    @Test
    void givesTombstonesWithTheirKey() {
        ContractReport report = small(ConsumerContract.of(Revenue.Price.class)
                        .startingFrom(HashMap<String, Revenue.Price>::new)
                        .handledBy((prices, price) -> prices.merge(
                                price.id(), price, (one, other) -> other.at().isAfter(one.at()) ? other : one))
                        .deletedBy((prices, tombstone) ->
                                prices.remove(tombstone.key().orElseThrow()))
                        .observing(prices -> prices.toString()))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains("nothing is left of a key after its tombstone (50 histories, seed 1)");
    }

    /** Reads the event id from its header: without it two sales of one amount would be one. */
    @Test
    void givesFactsWithTheirEnvelope() {
        Set<String> ids = new HashSet<>();
        ContractReport report = small(ConsumerContract.of(Revenue.Sold.class)
                        .startingFrom(HashMap<String, Long>::new)
                        .handledAsFactsBy((amounts, fact) -> {
                            String id = fact.headers().get("ce_id");
                            ids.add(id);
                            amounts.put(
                                    id,
                                    JsonMapper.shared()
                                            .readTree(fact.payload())
                                            .path("amount")
                                            .longValue());
                        })
                        .observing(Map::copyOf)
                        .carriedOnly("id", "the event id stands for it")
                        .unaffectedBy("billing/taken-back", "we count sales"))
                .report();

        assertThat(ids).contains("e-1", "e-2").doesNotContainNull();
        assertThat(Lines.rules(report)).doesNotContain(TestRule.HANDLER_FAILED, TestRule.UNDECLARED_USE);
    }

    @Test
    @KnownTrace({DOUBLE, "traces/not-there.json", "{}"})
    void runsKnownTracesOfTheTestMethod() {
        ContractReport right = small(
                        sales().and(Revenue.TakenBack.class, Revenue::takeBack).observing(Revenue::left))
                .report();
        ContractReport wrong = small(
                        sales().and(Revenue.TakenBack.class, Revenue::takeBack).observing(revenue -> revenue))
                .report();

        assertThat(Lines.sentences(right))
                .contains("the known trace of delivered-again comes out right (" + DOUBLE.substring(0, 40) + "…)");
        assertThat(Lines.rules(right)).containsExactly(TestRule.TRACE_INVALID);
        assertThat(right.findings().toString())
                .contains(
                        "[trace-invalid] Sold, @KnownTrace traces/not-there.json: expected a resource, but there is none")
                .contains(
                        "[trace-invalid] Sold, @KnownTrace {}…: expected the JSON of a trace, but \"records\" is missing");
        assertThat(Lines.rules(wrong)).contains(TestRule.HANDLER_NOT_REPEATABLE);
    }
}
