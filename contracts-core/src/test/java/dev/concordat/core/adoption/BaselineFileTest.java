package dev.concordat.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.KnownFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {
    private static final Baseline BASELINE = Baseline.of(List.of(new KnownFinding(
            DemandRule.MEANING_MISSING,
            "class shop.InvoiceIssued",
            "expected one sentence of meaning, but there is none",
            "asked billing",
            "billing-core",
            LocalDate.parse("2026-11-23"),
            LocalDate.parse("2027-05-31"))));

    @TempDir
    private Path directory;

    private Path written() {
        Path file = directory.resolve(BaselineFile.DEFAULT_NAME);
        BaselineFile.write(file, BASELINE);
        return file;
    }

    private String refusal(String before, String after) throws IOException {
        Path file = written();
        Files.writeString(file, Files.readString(file).replace(before, after));
        assertThat(BaselineFile.read(file).value()).isEmpty();
        return BaselineFile.read(file).findings().toString().replace(directory + "/", "");
    }

    @Test
    void survivesAFileWithEqualBytes() throws IOException {
        byte[] first = Files.readAllBytes(written());

        assertThat(BaselineFile.read(written()).value()).contains(BASELINE);
        assertThat(Files.readAllBytes(written())).isEqualTo(first);
        assertThat(directory).isDirectoryNotContaining("glob:**/.writing-*");
    }

    @Test
    void isFoundUpwards() {
        written();

        assertThat(BaselineFile.open(Optional.empty(), directory.resolve("a/b")).value())
                .contains(BASELINE);
        assertThat(BaselineFile.open(Optional.of(BaselineFile.DEFAULT_NAME), directory)
                        .value())
                .contains(BASELINE);
    }

    @Test
    void aNamedFileHasToBeThere() {
        assertThat(BaselineFile.open(Optional.of("other.json"), directory).findings())
                .hasToString("[file-unreadable] " + directory.resolve("other.json")
                        + ": expected a baseline, but: java.nio.file.NoSuchFileException: "
                        + directory.resolve("other.json")
                        + "\n  fix: name the file with concordat.baseline, or restore it from version control");
    }

    @Test
    void refusesAnEditedPlace() throws IOException {
        assertThat(refusal("shop.InvoiceIssued", "shop.CreditPosted"))
                .isEqualTo("[file-value-invalid] concordat-baseline.json:5:7, path baseline.known[0]: expected the"
                        + " fingerprint of rule, place and what, 7c72d0a5bea9ee25, but was \"2d4ee3afacb0d40e\"; without the key it is"
                        + " derived\n  fix: correct the values");
    }

    /** As docs/guide/ladder.md shows it: what a person can copy from the report of a test. */
    @Test
    void readsAnEntryWrittenByHandWithoutItsFingerprint() throws IOException {
        Path file = directory.resolve("by-hand.json");
        Files.writeString(file, """
                {
                  "concordat": "baseline/1",
                  "baseline": {
                    "known": [
                      {
                        "rule": "corrections-missing",
                        "place": "billing/invoice-issued 0.1.0",
                        "what": "expected a statement about corrections, but there is none",
                        "reason": "credit notes are being designed with finance",
                        "approver": "billing-core",
                        "since": "2026-11-23",
                        "expires": "2027-05-31"
                      }
                    ]
                  }
                }
                """);
        Finding found = Finding.error(
                DemandRule.CORRECTIONS_MISSING,
                "billing/invoice-issued 0.2.0",
                "expected a statement about corrections, but there is none",
                "state them");

        Baseline read = BaselineFile.read(file).value().orElseThrow();

        assertThat(read.exceptionFor(found, LocalDate.parse("2026-11-24"))).isPresent();
        BaselineFile.write(file, read);
        assertThat(Files.readString(file)).contains("\"fingerprint\": \"" + found.fingerprint() + "\"");
    }

    @Test
    void refusesAnUnknownRuleByLineAndColumn() throws IOException {
        assertThat(refusal("\"meaning-missing\"", "\"meaning-mising\""))
                .isEqualTo(
                        "[file-value-invalid] concordat-baseline.json:6:17, path baseline.known[0].rule: expected the"
                                + " id of a rule, but was \"meaning-mising\"; did you mean \"meaning-missing\"?\n"
                                + "  fix: correct the value");
    }

    @Test
    void refusesAReasonStillToBeWritten() throws IOException {
        assertThat(refusal("asked billing", "TODO"))
                .isEqualTo(
                        "[file-value-invalid] concordat-baseline.json:5:7, path baseline.known[0]: expected a reason,"
                                + " but was \"TODO\"\n  fix: correct the values");
    }
}
