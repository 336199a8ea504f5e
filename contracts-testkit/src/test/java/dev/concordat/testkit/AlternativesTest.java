package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.derive.Contracts;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Ledger;
import dev.concordat.testkit.fixture.Settled;
import dev.concordat.testkit.fixture.consumer.Settlement;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts with objects of one of several types, from both sides. */
class AlternativesTest {
    @TempDir
    private Path directory;

    private ContractStore store = ContractStore.empty();

    @BeforeEach
    void publish() {
        store = new StoreSample(directory.resolve("store"))
                .with(Contracts.of(Settled.class))
                .open();
    }

    private ContractReport consumer(Function<Settlement, String> line) {
        return ConsumerContract.of(Settlement.class)
                .startingFrom(Ledger::new)
                .handledBy((ledger, settlement) -> ledger.line(line.apply(settlement)))
                .observing(Ledger::lines)
                .in(store)
                .at(StoreSample.CLOCK)
                .tries(30)
                .writingTo(directory.resolve("staging"))
                .report();
    }

    private static String means(Settlement.Means means) {
        return means instanceof Settlement.Card card
                ? "card of " + card.holder()
                : means instanceof Settlement.Cheque cheque ? cheque.bank() + cheque.holder() : "cash";
    }

    @Test
    void consumerLivesByEachAlternative() {
        ContractReport report = consumer(settlement -> settlement.id() + means(settlement.means()));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "billing/settled 0.1.0 promises field means: an object, always there",
                        "the outcome depends on field means.kind",
                        "the outcome depends on field means.holder",
                        "the outcome depends on field means.bank");
    }

    @Test
    void findsFieldOfAlternativeThatIsNotUsed() {
        ContractReport report = consumer(settlement -> settlement.id()
                + (settlement.means() instanceof Settlement.Cheque cheque
                        ? cheque.holder()
                        : means(settlement.means())));

        assertThat(Lines.broken(report)).containsExactly("the outcome depends on field means.bank");
    }

    @Test
    void findsAlternativeThatConsumerDoesNotKnow() {
        ContractReport report = ConsumerContract.of(Settlement.OfOld.class)
                .startingFrom(Ledger::new)
                .handledBy((ledger, settlement) -> ledger.line(settlement.toString()))
                .observing(Ledger::lines)
                .in(store)
                .at(StoreSample.CLOCK)
                .tries(30)
                .writingTo(directory.resolve("staging"))
                .report();

        assertThat(Lines.under(report, "billing/settled 0.1.0 promises field means"))
                .startsWith(
                        "[choice-value-unknown] billing/settled 0.1.0, field means.kind: expected one of card, cash, but the"
                                + " contract also has cheque");
    }

    @Test
    void producerKeepsEachAlternative() {
        ContractReport report = ProducerContract.of(Settled.class)
                .emittedBy(() -> List.of(
                        new Settled("a", new Settled.Card("1", "h")),
                        new Settled("b", new Settled.Cheque("b", "h")),
                        new Settled("c", new Settled.Cash())))
                .in(store)
                .at(StoreSample.CLOCK)
                .writingTo(directory.resolve("staging"))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(report.toString()).doesNotContain("not covered");
    }
}
