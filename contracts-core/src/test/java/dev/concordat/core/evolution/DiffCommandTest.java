package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.FactId;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.core.adoption.BaselineFile;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.ShapeChangeRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Publish;
import dev.concordat.core.store.Staging;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiffCommandTest {
    private static final String CHANGED = """
            billing/invoice-issued cannot be merged as 1.3.0: what changed needs 2.0.0 or later
              compared with 1.2.0: of what changed, 1 breaks
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @BeforeEach
    void publishTheVersionBefore() {
        Path first = directory.resolve("first");
        Staging staging = new Staging(first);
        staging.put(contract("1.2.0", amount(EUR)).build());
        staging.put(expectation(text("amount")).build());
        publish(first);
        new Staging(directory.resolve("target/concordat"))
                .put(contract("1.3.0", amount(CENTS)).build());
    }

    private void publish(Path from) {
        Publish.main(new String[] {
            "--from",
            from.toString(),
            "--to",
            directory.resolve("contracts").toString(),
            "--approved-by",
            "billing-core"
        });
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream noted = new PrintStream(notes, true, StandardCharsets.UTF_8)) {
            new DiffCommand(
                            printed,
                            noted,
                            directory,
                            Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC),
                            property -> "",
                            new URLClassLoader(new URL[0], null))
                    .run(List.of(arguments));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesWhatIsPublishedAndNoLongerStaged() {
        Path other = directory.resolve("other");
        Staging staging = new Staging(other);
        staging.put(
                contract("1.0.0").fact(FactId.parse("billing/credit-posted")).build());
        staging.put(contract("1.0.0")
                .fact(FactId.parse("billing/gone-after-notice"))
                .deprecation(EvolutionSample.notice("2026-01-01", "2026-11-30", "nobody needs it"))
                .build());
        staging.put(contract("1.0.0").fact(FactId.parse("payment/refused")).build());
        publish(other);

        run("--report-only");

        assertThat(notes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "not compared, as no test has staged it: billing/credit-posted 1.0.0; if its class is gone, put"
                                + " it back with @Deprecation until its notice is over\n");
    }

    @Test
    void namesAWordThatTheContextIsToDefineOtherwise() {
        Path words = directory.resolve("words");
        new Staging(words).put(billing("whoever ordered"));
        publish(words);
        Staging staged = new Staging(directory.resolve("target/concordat"));
        staged.put(contract("1.2.1", amount(EUR)).build());
        staged.put(billing("whoever pays"));

        assertThat(run())
                .contains("[term-redefined, warning] billing/invoice-issued 1.2.1: term customer (\"whoever ordered\")"
                        + " became customer (\"whoever pays\"); it is used in the meaning of the fact");
        assertThat(run("--format", "markdown"))
                .contains("- warning `term-redefined` billing/invoice-issued 1.2.1: term");
        assertThat(run("--format", "json")).contains("\"term-redefined\"");
        assertThat(run("--format", "sarif")).contains("\"term-redefined\"");
    }

    private static ContextRecord billing(String customer) {
        return ContextRecord.builder()
                .name("billing")
                .addTerms(new GlossaryTerm("customer", customer, List.of()))
                .build();
    }

    @Test
    void printsTheReportAndFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run())
                .withMessageStartingWith(
                        "1 of 1 fact cannot be merged\n[version-too-low] billing/invoice-issued 1.3.0: ")
                .withMessageContaining("[unit-changed");
        assertThat(run("--report-only")).contains(CHANGED);
    }

    @Test
    void writesTheReportBeforeItFails() {
        Path file = directory.resolve("reports/report.json");

        assertThatIllegalStateException()
                .isThrownBy(() -> run("--format", "json", "--out", "reports/report.json"))
                .withMessageContaining("1 of 1 fact");
        assertThat(file)
                .content()
                .contains("\"concordat\": \"evolution-report/1\"")
                .contains("\"source\": \"target/concordat/facts/billing/invoice-issued/1.3.0.json\"");
    }

    @ParameterizedTest
    @CsvSource({
        "text, what changed needs",
        "markdown, ## `billing/",
        "json, evolution-report/1",
        "sarif, partialFingerprints"
    })
    void writesEachFormat(String format, String part) {
        assertThat(run("--report-only", "--format", format)).contains(part);
    }

    @Test
    void comparesWhatATestHasSetAside() {
        new Staging(directory.resolve("target/concordat"))
                .setAside(contract("1.3.0", amount(CENTS)).build());

        assertThat(run("--report-only", "--format", "json"))
                .contains("\"source\": \"target/concordat/set-aside/facts/billing/invoice-issued/1.3.0.json\"");
    }

    @Test
    void passesWhereNothingHasToBeMended() {
        Staging staging = new Staging(directory.resolve("target/concordat"));
        staging.remove(contract("1.3.0", amount(CENTS)).build());
        staging.put(contract("2.0.0", amount(CENTS)).build());

        assertThat(run()).contains("billing/invoice-issued can be merged as 2.0.0: what changed needs 2.0.0 or later");
    }

    @Test
    void weighsAsTheTeamHasDecided() throws IOException {
        Files.writeString(directory.resolve("weights.json"), """
                { "concordat": "severities/1", "severities": { "adjusted": [ { "rule": "unit-changed",
                  "reader": "info", "replay": "info", "reason": "nobody computes with it" } ] } }
                """);

        assertThat(run("--severities", "weights.json")).contains("of what changed, 1 is harmless");
    }

    @Test
    void allowsWhatTheOwnerHasAccepted() throws IOException {
        Change change = ReportSample.broken().changes().get(0).change();
        assertThat(change.rule()).isEqualTo(MeaningChangeRule.UNIT_CHANGED);
        Files.writeString(directory.resolve("concordat-baseline.json"), """
                { "concordat": "baseline/1", "baseline": { "known": [ { "rule": "unit-changed", "place": "%s",
                  "what": "%s", "fingerprint": "%s", "reason": "agreed with finance", "approver": "billing-core",
                  "since": "2026-11-30", "expires": "2026-12-31" } ] } }
                """.formatted(
                        change.place(), change.what(), change.fingerprint()));

        assertThat(run()).contains("1 would break and is allowed");
        assertThatIllegalStateException().isThrownBy(() -> run("--today", "2027-01-01"));
    }

    @Test
    void allowsARemovalWithoutNoticeThatTheOwnerHasAccepted() {
        new Staging(directory.resolve("target/concordat")).put(contract("1.3.0").build());
        Path file = directory.resolve("concordat-baseline.json");
        List<KnownFinding> known = EvolutionCheck.inStore(
                        ContractStore.directory(directory.resolve("contracts")),
                        contract("1.3.0").build(),
                        LocalDate.of(2026, 12, 1))
                .report()
                .findings()
                .stream()
                .filter(finding -> KnownFinding.covers(finding.rule()))
                .map(finding -> new KnownFinding(
                        finding.rule(),
                        finding.place(),
                        finding.what(),
                        "finance has moved",
                        "billing-core",
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2027, 1, 31)))
                .toList();
        assertThat(known)
                .extracting(KnownFinding::rule)
                .contains(ShapeChangeRule.FIELD_REMOVED, DeprecationRule.REMOVED_WHILE_ACTIVE);
        BaselineFile.write(file, Baseline.of(known));

        assertThat(run()).contains("billing/invoice-issued can be merged as 1.3.0");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isEqualTo(DiffOptions.HELP + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "--form § expected an option, but was \"--form\"; did you mean \"--from\"? there are: --from, --to,"
                        + " --format, --out, --today, --baseline, --severities, --report-only, --help",
                "--format § expected a value after --format, but there is none",
                "--format --out § expected a value after --format, but was \"--out\"",
                "--format markdow § expected a format after --format, but was \"markdow\"; did you mean \"markdown\"?"
                        + " there are: text, markdown, json, sarif",
                "--today yesterday § expected a date such as 2026-06-01 after --today, but was \"yesterday\"",
                "--to a --to b § expected --to once, but was given twice"
            })
    void refusesOptionsItDoesNotKnow(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(arguments.split(" ")))
                .withMessage(message);
    }

    @Test
    void refusesToCompareNothing() throws IOException {
        Path missing = directory.resolve("missing");
        Path empty = Files.createDirectories(directory.resolve("empty"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--from", "missing"))
                .withMessage("expected staged documents in " + missing
                        + ", but there is no such directory; run the tests first, or name another with --from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--from", "empty"))
                .withMessage(
                        "expected staged contracts in " + empty + ", but there is none; run the tests of the producer"
                                + " first, or name another directory with --from");
    }

    @Test
    void refusesToCompareWithNothing() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> run("--to", "empty"))
                .withMessage("nothing was compared\n[store-not-found] " + directory.resolve("empty")
                        + ": expected a store with the file concordat-store.json, but there is no such directory\n"
                        + "  fix: correct concordat.store, or create the store by publishing into it");
        Files.delete(directory.resolve("contracts/concordat-store.json"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run())
                .withMessage("expected a store \"contracts\" in " + directory
                        + " or above it, or stores in jars on the class path, but there is none; name it with --to, or"
                        + " publish first versions with dev.concordat.core.store.Publish");
    }

    @Test
    void refusesStagedFilesThatCannotBeRead() throws IOException {
        Path broken = directory.resolve("target/concordat/facts/billing/invoice-issued/1.3.0.json");
        Files.writeString(broken, "");

        assertThatIllegalStateException()
                .isThrownBy(() -> run())
                .withMessageStartingWith("nothing was compared\n[")
                .withMessageContaining(broken + ": ");
    }

    @Test
    void isNotHeldUpByWhatOthersBrokeAndSaysSo() throws IOException {
        Path foreign = directory.resolve("contracts/expectations/risk/scoring/scores/1.json");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "{");

        assertThat(run("--report-only")).contains(CHANGED);
        assertThat(notes.toString(StandardCharsets.UTF_8))
                .startsWith("left out of the report, as it cannot be read\n[")
                .contains("contracts/expectations/risk/scoring/scores/1.json");
        assertThat(ContractStore.directory(directory.resolve("contracts")).findings())
                .hasSize(1);
    }
}
