package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.store.ContractStore;
import jakarta.validation.constraints.Positive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFactsTest {
    @TempDir
    private Path directory;

    @DomainFact(name = "bean")
    @Meaning("Something was counted")
    public static class Bean {
        @BusinessKey
        private final String id;

        @Positive
        private final int pieces;

        public Bean(String id, int pieces) {
            this.id = id;
            this.pieces = pieces;
        }

        public String getId() {
            return id;
        }

        public int getPieces() {
            if (pieces > 99) {
                throw new IllegalStateException("too many");
            }
            return pieces;
        }
    }

    public static class Untouched {
        public String id = "u";
    }

    @Describes(Untouched.class)
    @DomainFact(name = "described")
    @Meaning("Something was left as it is")
    public interface Described {
        @BusinessKey
        String id();
    }

    private ProducerContractTest test(Class<?> fact, Object emitted) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(ContractStore.empty())
                .writingTo(directory);
    }

    private static List<String> broken(ProducerContractTest test) {
        return test.report().findings().errors().stream()
                .map(WrittenFactsTest::inWords)
                .toList();
    }

    private static String inWords(Finding finding) {
        return finding.what() + "; " + finding.fix();
    }

    @Test
    void writesBeansWithTheDefaultMapper() {
        assertThat(broken(test(Bean.class, new Bean("b", 1)))).isEmpty();
    }

    @Test
    void checksConstraintsOfBeans() {
        assertThat(test(Bean.class, new Bean("b", 0)).report().lines())
                .filteredOn(line -> !line.holds())
                .extracting(ContractReport.Line::sentence)
                .containsExactly(
                        "every fact keeps field pieces: integer, always there",
                        "every emitted object keeps the constraints of its class");
    }

    @Test
    void writesInstancesOfTheDescribedClass() {
        assertThat(broken(test(Described.class, new Untouched()))).isEmpty();
    }

    @Test
    void takesTheTeamsWriterForInstancesOfTheDescribedClass() {
        assertThat(broken(test(Described.class, new Untouched())
                        .writtenBy(one -> "{\"id\":\"w\"}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void asksForTheTeamsWriterWhereTheDefaultMapperFails() {
        assertThat(broken(test(Bean.class, new Bean("b", 100))))
                .containsExactly("expected Jackson's defaults to write Bean, but they do not: too many; give the team's"
                        + " own writer with writtenBy");
    }
}
