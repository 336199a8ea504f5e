package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Complete;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Freshness;
import dev.concordat.api.Meaning;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import dev.concordat.core.store.ContractStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractSentencesTest {
    @TempDir
    private Path directory;

    /** Promises what nobody can measure. */
    @DomainFact(name = "counted")
    @Meaning("Somebody has counted the stock")
    @Freshness(maxAge = "PT5M")
    public record Counted(@BusinessKey String id) {}

    /** Guarantees quality. */
    @DomainFact(name = "weighed")
    @Meaning("Somebody has weighed a parcel")
    @Quality(
            unique = {@Unique("id"), @Unique(value = "label", severity = QualitySeverity.WARNING)},
            complete = @Complete(field = "grams", percent = 90))
    public record Weighed(@BusinessKey String id, String label, Optional<Integer> grams) {}

    /** Is nobody else's business. */
    @DomainFact(name = "noted", stage = Stage.INTERNAL)
    public record Noted(String id) {}

    private ContractReport report(Class<?> fact, Object... emitted) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(directory)
                .report();
    }

    @Test
    void failsOnStatementsThatDoNotFitTogether() {
        assertThat(Lines.under(report(Counted.class, new Counted("c1")), "the statements of"))
                .isEqualTo("""
                [freshness-not-measurable] testkit/counted 0.1.0: freshness is measured from the occurred clock, but no field or header carries it
                  fix: mark it with @OccurredAt or name it in @Envelope, or measure from another clock""");
    }

    @Test
    void holdsGuaranteesForAllFactsAndReportsTheOthers() {
        ContractReport report =
                report(Weighed.class, new Weighed("w1", "a", Optional.of(5)), new Weighed("w1", "a", Optional.empty()));

        assertThat(Lines.under(report, "the emitted facts keep the guarantee that id is unique"))
                .isEqualTo("""
                [quality-breached] testkit/weighed 0.1.0: expected that id is unique for 100 %, but it holds for 0 of 2 (0.00 %); fact 2: id is that of fact 1
                  fix: mend the facts where they are made, or guarantee less in a new version""");
        assertThat(Lines.broken(report)).containsExactly("the emitted facts keep the guarantee that id is unique");
        assertThat(Lines.sentences(report))
                .contains(
                        "quality: grams is there for 90 %: not reached, 1 of 2 facts keep it (50.00 %); fact 2: grams is not there")
                .anyMatch(
                        one -> one.startsWith("warning [quality-breached] testkit/weighed 0.1.0: expected that label"));
    }

    @Test
    void checksAnInternalFactAndWritesNothing() {
        ContractReport report = report(Noted.class, new Noted("n1"));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains("testkit/noted 0.1.0 is internal to its context: it is checked, and never published");
        assertThat(directory).isEmptyDirectory();
    }
}
