package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Staging;
import dev.concordat.testkit.fixture.Rivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaringClassTest {
    private static final String NAME = "dev.concordat.testkit.fixture.Rivals$";

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

    private List<String> staged() {
        return new Staging(staging)
                .contracts().value().orElseThrow().stream()
                        .map(SemanticContract::nameAndVersion)
                        .toList();
    }

    @Test
    void refusesSecondClassOfOneFactAndKeepsTheFirst() {
        assertThat(Lines.broken(test(Rivals.First.class, new Rivals.First("a"))))
                .isEmpty();

        ContractReport report = test(Rivals.Second.class, new Rivals.Second("a"));

        assertThat(report.findings().errors())
                .hasToString(
                        "[fact-declared-twice] billing/rival 1.1.0: expected one class to declare the fact, but " + NAME
                                + "First does as well as " + NAME + "Second\n"
                                + "  fix: keep one of them, or give one another name or another major version; until then the"
                                + " contract of " + NAME + "First stays where it can be published from");
        assertThat(staged()).containsExactly("billing/rival 1.0.0");
    }

    @Test
    void takesTheSameClassAgainAndOthersOfOtherLines() {
        assertThat(Lines.broken(test(Rivals.First.class, new Rivals.First("a"))))
                .isEmpty();
        assertThat(Lines.broken(test(Rivals.First.class, new Rivals.First("b"))))
                .isEmpty();
        assertThat(Lines.broken(test(Rivals.OtherLine.class, new Rivals.OtherLine("a"))))
                .isEmpty();
        assertThat(staged()).containsExactly("billing/rival 1.0.0", "billing/rival 2.0.0");
    }

    @Test
    void forgetsClassThatIsGone() throws IOException {
        test(Rivals.First.class, new Rivals.First("a"));
        Path noted = staging.resolve("declared-by/facts/billing/rival/1.txt");
        assertThat(noted).hasContent(NAME + "First");
        Files.writeString(noted, "com.example.Renamed");

        assertThat(Lines.broken(test(Rivals.Second.class, new Rivals.Second("a"))))
                .isEmpty();
        assertThat(noted).hasContent(NAME + "Second");
        assertThat(staged()).containsExactly("billing/rival 1.1.0");
    }

    @Test
    void oneOfManyAtOnceComesFirst() {
        SemanticContract contract = Contracts.of(Rivals.First.class);
        long first = IntStream.range(0, 64)
                .parallel()
                .filter(number -> new Staging(staging)
                        .claim(contract, "com.example.Class" + number, other -> true)
                        .isEmpty())
                .count();

        assertThat(first).isEqualTo(1);
    }

    @Test
    void oneOfManyComesAfterAClassThatIsGone() {
        SemanticContract contract = Contracts.of(Rivals.First.class);
        String gone = "com.example.Gone";
        assertThat(new Staging(staging).claim(contract, gone, other -> true)).isEmpty();
        long next = IntStream.range(0, 64)
                .parallel()
                .filter(number -> new Staging(staging)
                        .claim(contract, "com.example.Class" + number, other -> !other.equals(gone))
                        .isEmpty())
                .count();

        assertThat(next).isEqualTo(1);
    }
}
