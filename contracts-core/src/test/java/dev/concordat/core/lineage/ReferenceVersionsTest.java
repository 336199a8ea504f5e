package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.DATASET;
import static dev.concordat.core.lineage.LineageSample.contract;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.projection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ReferenceVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferenceVersionsTest {
    @Test
    void checksVersionsAndClocksOfReferenceData() {
        LineageCheck check = LineageCheck.of(
                projection(
                        new ReferenceVersion(DATASET, Version.parse("1.0.0"), FactClock.OCCURRED),
                        new ReferenceVersion(DATASET, Version.parse("3.0.0"), FactClock.OCCURRED)),
                output().build(),
                List.of(input().build()),
                List.of());

        assertThat(check.report()).isEmpty();
        assertThat(check.withDatasets(List.of(
                                contract(DATASET, "1.0.0").build(),
                                contract(DATASET, "2.0.0").build()))
                        .report()
                        .toString())
                .isEqualTo("""
                [reference-not-published] projection finance/revenue: expected catalogue/product 3.0.0 to be published, but it is not; did you mean "1.0.0"? there are: 1.0.0, 2.0.0
                  fix: correct the version, or ask context catalogue to publish it
                [reference-outdated, warning] projection finance/revenue: expected the latest version of catalogue/product, which is 2.0.0, but 1.0.0 is read
                  fix: read what changed, then raise the version in @ReferenceData""");
    }
}
