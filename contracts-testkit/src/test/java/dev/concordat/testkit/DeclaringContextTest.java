package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Staging;
import dev.concordat.testkit.fixture.Rivals;
import dev.concordat.testkit.fixture.beside.BillPaid;
import dev.concordat.testkit.fixture.elsewhere.BillPrinted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaringContextTest {
    private static final String FIXTURE = "dev.concordat.testkit.fixture.";

    @TempDir
    private Path staging;

    private ContractReport test(Class<?> fact, Object emitted) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(staging)
                .report();
    }

    private List<Optional<String>> purposes() {
        return new Staging(staging)
                .contexts().value().orElseThrow().stream()
                        .map(ContextRecord::purpose)
                        .toList();
    }

    @Test
    void refusesTwoPackagesThatSayDifferentThings() {
        assertThat(Lines.broken(test(Rivals.First.class, new Rivals.First("a"))))
                .isEmpty();

        assertThat(test(BillPrinted.class, new BillPrinted("b")).findings().errors())
                .hasToString("[context-declared-twice] context billing: expected one record of the context, but what is"
                        + " declared around " + FIXTURE + "elsewhere.BillPrinted and around " + FIXTURE
                        + "Rivals$First differs in owner.team, purpose\n"
                        + "  fix: declare the context in one package above both, or give one another name; until then the"
                        + " record around " + FIXTURE + "Rivals$First stays where it can be published from");
        assertThat(purposes()).containsExactly(Optional.of("Decides what is owed"));
        assertThat(staging.resolve("facts/billing/rival")).exists();
        assertThat(staging.resolve("facts/billing/bill-printed"))
                .as("what its test has refused is not published")
                .doesNotExist();
        assertThat(staging.resolve("set-aside/facts/billing/bill-printed")).isNotEmptyDirectory();
    }

    @Test
    void takesPackagesThatSayTheSame() {
        assertThat(Lines.broken(test(Rivals.First.class, new Rivals.First("a"))))
                .isEmpty();
        assertThat(Lines.broken(test(BillPaid.class, new BillPaid("b")))).isEmpty();
        assertThat(purposes()).containsExactly(Optional.of("Decides what is owed"));
    }

    @Test
    void forgetsClassThatIsGone() throws IOException {
        test(Rivals.First.class, new Rivals.First("a"));
        Path noted = staging.resolve("declared-by/contexts/billing.txt");
        assertThat(noted).hasContent(FIXTURE + "Rivals$First");
        Files.writeString(noted, "com.example.Renamed");

        assertThat(Lines.broken(test(BillPrinted.class, new BillPrinted("b")))).isEmpty();
        assertThat(purposes()).containsExactly(Optional.of("Prints bills"));
    }
}
