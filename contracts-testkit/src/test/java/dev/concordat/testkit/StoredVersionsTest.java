package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Version;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Ledger;
import dev.concordat.testkit.fixture.Paid;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A replay brings facts back as they were written: the second version has a field that the first had not. */
class StoredVersionsTest {
    private static final String LEAF = "the handler accepts facts that were stored under 1.0.0 (seed 1)";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path directory;

    private ContractStore store = ContractStore.empty();

    @BeforeEach
    void publishTwoVersions() {
        SemanticContract first = Contracts.of(Paid.class);
        SemanticContract.Builder second = SemanticContract.builder();
        store = new StoreSample(directory.resolve("store"))
                .earlier(10)
                .with(first)
                .earlier(0)
                .with(second.from(first)
                        .version(Version.parse("1.1.0"))
                        .addFields(Field.required("till", new ScalarType(ScalarKind.TEXT)))
                        .build())
                .open();
    }

    private ContractReport handledBy(BiConsumer<Ledger, JsonNode> handler) {
        return ConsumerContract.of(Cash.Total.class)
                .startingFrom(Ledger::new)
                .handledAsBytesBy((ledger, bytes) -> handler.accept(ledger, MAPPER.readTree(bytes)))
                .observing(Ledger::lines)
                .in(store)
                .at(StoreSample.CLOCK)
                .tries(30)
                .writingTo(directory.resolve("staging"))
                .report();
    }

    @Test
    void holdsForWhoReadsWhatWasAlwaysThere() {
        ContractReport report =
                handledBy((ledger, fact) -> ledger.line(fact.get("id").asString() + fact.get("amount")));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report)).contains(LEAF);
    }

    @Test
    void catchesWhoNeedsWhatCameLater() {
        ContractReport report =
                handledBy((ledger, fact) -> ledger.line(fact.get("id").asString()
                        + fact.get("amount")
                        + fact.get("till").asString().length() * 0));

        assertThat(Lines.broken(report)).containsExactly(LEAF);
        assertThat(Lines.rules(report)).contains(TestRule.HANDLER_FAILED);
    }

    @Test
    void asksNothingOfWhoReadsTheLatestOnly() {
        ContractReport report = ConsumerContract.of(Cash.Later.class)
                .startingFrom(Ledger::new)
                .handledBy((ledger, cash) -> ledger.line(cash.id() + cash.amount()))
                .observing(Ledger::lines)
                .in(store)
                .at(StoreSample.CLOCK)
                .tries(30)
                .writingTo(directory.resolve("staging"))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report)).doesNotContain(LEAF);
    }
}
