package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.core.store.ContractStore;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of one fact that are published side by side. */
class OtherLineTest {
    @TempDir
    private Path directory;

    /** The version that consumers know. */
    @DomainFact(name = "shipped", version = "1.4.0")
    @Meaning("Goods were shipped")
    public record First(@BusinessKey String parcel, BigDecimal weight) {}

    /** The version that is to take its place. */
    @DomainFact(name = "shipped", version = "2.0.0")
    @Meaning("Goods were shipped")
    public record Second(@BusinessKey String parcel, BigDecimal weight, int boxes) {}

    /** Another fact. */
    @DomainFact(name = "returned", version = "1.0.0")
    @Meaning("Goods came back")
    public record Other(@BusinessKey String parcel) {}

    private ProducerContractTest second(Object... emitted) {
        return ProducerContract.of(Second.class)
                .emittedBy(() -> List.of(emitted))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(directory);
    }

    private static final Second SECOND = new Second("p1", new BigDecimal("2.5"), 1);

    @Test
    void agreesWithTheOtherLine() {
        ContractReport report = second(SECOND)
                .beside(First.class, () -> List.of(new First("p1", new BigDecimal("2.50"))))
                .report();

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "testkit/shipped 2.0.0 says of each key what testkit/shipped 1.4.0 says, where both have it in the"
                                + " same unit and with the same meaning");
    }

    @Test
    void findsWhereTheLinesDisagree() {
        ContractReport report = second(SECOND)
                .beside(First.class, () -> List.of(new First("p1", new BigDecimal("2500"))))
                .report();

        assertThat(Lines.under(report, "testkit/shipped 2.0.0 says of each key"))
                .isEqualTo("""
                [lines-disagree] testkit/shipped 2.0.0, field weight: expected the same of key ["p1"] in both versions, but it is [2500] in 1.4.0 and [2.5] in 2.0.0
                  fix: emit both versions from the same source, or raise the revision of what means something else""");
    }

    @Test
    void failsWhereTheOtherLineEmitsNothing() {
        ContractReport report = second(SECOND).beside(First.class, List::of).report();

        assertThat(Lines.under(report, "testkit/shipped 2.0.0 says of each key"))
                .startsWith("[nothing-covered] testkit/shipped 1.4.0: expected the producer's code to emit facts");
    }

    @Test
    void keepsBothLinesForPublishing() {
        ProducerContract.of(First.class)
                .emittedBy(() -> List.of(new First("p1", BigDecimal.ONE)))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(directory)
                .report();
        second(SECOND).report();

        assertThat(directory.resolve("facts/testkit/shipped/1.4.0.json")).isRegularFile();
        assertThat(Files.exists(directory.resolve("facts/testkit/shipped/2.0.0.json")))
                .isTrue();
    }
}
