package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageNoticeTest {
    private static final FactId INPUT = FactId.parse("billing/paid");
    private static final SemanticContract OUTPUT = contract("finance/takings", "1.0.0");

    @TempDir
    private Path directory;

    private static SemanticContract contract(String fact, String version, String... notFor) {
        BusinessMeaning meaning = new BusinessMeaning("somebody has paid", 1, List.of(), List.of(notFor));
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FactId.parse(fact)).version(Version.parse(version)).meaning(meaning);
        return builder.build();
    }

    private StoreSample withExclusion(int daysAgo) {
        StoreSample sample = new StoreSample(directory.resolve("store"));
        sample.earlier(200).with(contract("billing/paid", "1.0.0"));
        sample.earlier(150).with(OUTPUT);
        sample.earlier(daysAgo).with(contract("billing/paid", "1.1.0", "marketing"));
        return sample;
    }

    private static Findings findings(StoreSample sample, SemanticContract output, LocalDate today) {
        ProjectionRecord projection = new ProjectionRecord(
                "finance", "takings", "what was taken", Optional.empty(), List.of(INPUT), List.of());
        return new LineageNotice(sample.open(), projection, output, today)
                .findings()
                .where(one -> one.severity() != Severity.INFO);
    }

    @Test
    void warnsForOneNoticeOfWhatAnInputBrought() {
        StoreSample sample = withExclusion(10);
        sample.with(contract("billing/paid", "1.2.0", "marketing"));

        assertThat(findings(sample, OUTPUT, StoreSample.TODAY).toString())
                .isEqualTo("[exclusion-not-inherited, warning] finance/takings 1.0.0: expected what is derived from"
                        + " billing/paid to be not suitable for marketing, as the input says, but the output does not say"
                        + " so; an input brought it, so it is a warning until 2026-05-21 while the output is unchanged,"
                        + " and an error from then on\n  fix: repeat notFor = \"marketing\", or lift it in @DerivedFrom"
                        + " with a reason");
        assertThat(findings(sample, OUTPUT, LocalDate.of(2026, 5, 20)).hasErrors())
                .isFalse();
        assertThat(findings(sample, OUTPUT, LocalDate.of(2026, 5, 21)).hasErrors())
                .isTrue();
    }

    @Test
    void failsANewVersionAtOnce() {
        assertThat(findings(withExclusion(10), contract("finance/takings", "1.1.0"), StoreSample.TODAY)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void failsForWhatWasThereWhenTheOutputWasPublished() {
        assertThat(findings(withExclusion(160), OUTPUT, StoreSample.TODAY).hasErrors())
                .isTrue();
    }
}
