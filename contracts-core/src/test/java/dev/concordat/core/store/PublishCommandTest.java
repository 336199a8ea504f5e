package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.expectation.ExpectationState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishCommandTest {
    private static final String NAME = "finance/revenue/billed-amount";
    private static final String BY = "--approved-by";
    private static final String WHO = "billing-core";

    private static final String TERMS = """
            accepting that finance/revenue (billed-amount) relies on billing/invoice-issued for revenue (financial-reporting):
              meaning revision: 1
              may receive at most: NOT_PERSONAL, INTERNAL
            """;

    @TempDir
    private Path directory;

    @Test
    void publishesEverythingStaged() {
        stage();

        assertThat(run("--approved-by", "billing-core")).isEqualTo("""
                        published contexts/billing/1.json
                        published projections/finance/revenue/1.json
                        published facts/billing/invoice-issued/1.0.0.json
                        published expectations/finance/revenue/billed-amount/1.json
                        """);
        assertThat(run()).startsWith("already published contexts/billing/1.json\nalready published projections");
        assertThat(store().latest(Samples.FACT).orElseThrow().publication().approvedBy())
                .contains("billing-core");
    }

    @Test
    void publishesNothingIfOneDocumentIsWrong() throws IOException {
        Path staged = stage();
        Path broken = staged.resolve("contexts/shipping/next.json");
        Files.createDirectories(broken.getParent());
        Files.copy(staged.resolve("contexts/billing/next.json"), broken);

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage("nothing was published\n"
                        + "[file-misplaced] " + staged
                        + "/contexts/shipping/next.json: expected contexts/billing/next.json, but"
                        + " the file is at contexts/shipping/next.json\n  fix: move the file, or correct its content");
        Files.writeString(broken, "");
        assertThatIllegalStateException().isThrownBy(this::run).withMessageContaining("the file is empty");
        assertThat(directory.resolve("contracts")).doesNotExist();
    }

    @Test
    void publishesNothingIfOneContractWouldBeRefused() {
        Samples.writer(directory.resolve("contracts")).publish(Samples.contract("1.0.0", "something else"));
        stage();

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage(
                        "nothing was published\n"
                                + "[version-immutable] billing/invoice-issued 1.0.0: expected the content that is published under this"
                                + " version, but it differs in meaning.text\n  fix: raise the version in @DomainFact and publish again");
        assertThat(store().context("billing")).isEmpty();
    }

    @Test
    void isNotHeldUpByWhatOthersBroke() throws IOException {
        stage();
        run();
        Path foreign = directory.resolve("contracts/facts/risk/scored/1.0.0.json");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "{");
        assertThat(run()).startsWith("already published contexts/billing/1.json");

        Path own = directory.resolve("contracts/facts/billing/invoice-issued/2.0.0.json");
        Files.writeString(own, "{");
        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessageContaining("contracts/facts/billing/invoice-issued/2.0.0.json")
                .satisfies(refusal -> assertThat(refusal).hasMessageNotContaining("risk"));
    }

    @Test
    void isNotKeptFromAgreeingOrRetiringByWhatOthersBroke() throws IOException {
        stage();
        run();
        Path foreign = directory.resolve("contracts/facts/risk/scored/1.0.0.json");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "{");
        Files.writeString(directory.resolve("contracts/pom.xml"), "{");
        Files.writeString(directory.resolve("contracts/concordat-platform.json"), "{");
        assertThat(run("--agree", NAME, BY, WHO)).contains("agreed expectations/finance/revenue/billed-amount/2.json");
        assertThat(run()).startsWith("already published contexts/billing/1.json");

        Path own = directory.resolve("contracts/facts/billing/invoice-issued/2.0.0.json");
        Files.writeString(own, "{");
        assertThatIllegalStateException()
                .isThrownBy(() -> run("--retire", NAME))
                .withMessageContaining("contracts/facts/billing/invoice-issued/2.0.0.json");
    }

    @Test
    void refusesPublishedFilesAmongStagedOnes() {
        Path staged = directory.resolve("target/concordat");
        Samples.writer(staged).publish(Samples.contract("1.0.0", "owed"));

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessageContaining(
                        "expected a document that waits to be published, but it has the key \"published\"");
    }

    @Test
    void agreesAndRetires() {
        stage();
        run();

        assertThat(run("--agree", NAME, BY, WHO))
                .isEqualTo(TERMS + "agreed expectations/finance/revenue/billed-amount/2.json\n");
        assertThat(run("--agree", NAME, BY, WHO))
                .isEqualTo(TERMS + "already agreed expectations/finance/revenue/billed-amount/2.json\n");
        assertThat(run()).endsWith("already published expectations/finance/revenue/billed-amount/2.json\n");
        assertThat(run("--retire", NAME)).isEqualTo("published expectations/finance/revenue/billed-amount/3.json\n");
        assertThat(store().history(Samples.CONSUMER, "billed-amount"))
                .extracting(one -> one.document().state())
                .containsExactly(ExpectationState.PROPOSED, ExpectationState.AGREED, ExpectationState.RETIRED);
        assertThat(store().history(Samples.CONSUMER, "billed-amount"))
                .extracting(one -> one.publication().acceptedBy().orElse("nobody"))
                .containsExactly("nobody", WHO, "nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--agree", NAME, BY, WHO))
                .withMessage("expected an expectation to agree to, but " + NAME
                        + " is retired; its consumer has to propose it again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--retire", "finance/revenue/billed-amont"))
                .withMessage(
                        "expected an expectation of the store, but was \"finance/revenue/billed-amont\"; did you mean"
                                + " \"" + NAME + "\"? there are: " + NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--form x|expected an option, but was \"--form\"; did you mean \"--from\"? there are: --from, --to, --approved-by, --agree, --retire, --help",
                "--to|expected a value after --to, but there is none",
                "--approved-by --to x|expected a value after --approved-by, but was \"--to\"",
                "--to a --to b|expected --to once, but was given 2 times",
                "--agree b|expected --approved-by beside --agree, but there is none; name who of the fact's owner accepts: it is noted with the expectation, and without it the expectation would bind nobody",
                "--from a --agree b|expected either --from, or --agree and --retire, but there are both; publish first, then run the command again to agree or retire",
            })
    void refusesWrongOptions(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(line.split(" ")))
                .withMessage(message);
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).startsWith("Publishes staged documents").contains("--retire <expectation>");
    }

    @Test
    void saysWhereItLookedForStagedDocuments() throws IOException {
        Path staged = directory.resolve("target/concordat");
        assertThatIllegalArgumentException()
                .isThrownBy(this::run)
                .withMessage("expected staged documents in " + staged
                        + ", but there is no such directory; run the tests first, or name another with --from");
        Files.createDirectories(directory.resolve("lending/target/concordat"));
        Files.createDirectories(directory.resolve("apps/web/target/concordat"));
        assertThatIllegalArgumentException()
                .isThrownBy(this::run)
                .withMessage("expected staged documents in " + staged
                        + ", but there is no such directory; there are some in apps/web, lending: run it inside the module,"
                        + " such as cd apps/web, or name one with --from");
        Files.createDirectories(staged);
        assertThat(run()).isEqualTo("nothing is staged in " + staged + "\n");
    }

    @Test
    void saysThatALowerVersionIsNotTheNewestOfItsLine() {
        StoreWriter writer = Samples.writer(directory.resolve("contracts"));
        writer.publish(Samples.contract("1.1.0", "owed"));
        writer.publish(Samples.contract("2.0.0", "owed"));
        stage();

        assertThat(run("--approved-by", "billing-core"))
                .contains("published facts/billing/invoice-issued/1.0.0.json\n")
                .endsWith("warning: 1.1.0 stays the newest of its line, above billing/invoice-issued 1.0.0\n");
    }

    private Path stage() {
        Path root = directory.resolve("target/concordat");
        Staging staging = new Staging(root);
        staging.put(Samples.context("a"));
        staging.put(Samples.projection("a"));
        staging.put(Samples.contract("1.0.0", "owed"));
        staging.put(Samples.expectation(ExpectationState.PROPOSED, "2026-03-01"));
        return root;
    }

    private ContractStore store() {
        return ContractStore.directory(directory.resolve("contracts"));
    }

    private String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new PublishCommand(out, directory, Samples.CLOCK, Optional.of("contracts")).run(List.of(arguments));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
