package dev.concordat.core.notice;

import static dev.concordat.core.notice.NoticeSample.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.expectation.ExpectationState;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AffectsCommandTest {
    /** Run with {@code -Dconcordat.docs=write} to write the examples of the page anew. */
    private static final Path PAGE = Path.of("..", "docs", "guide", "correction-notices.md");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private NoticeSample sample;

    @BeforeEach
    void publish() {
        sample = new NoticeSample(directory.resolve("contracts")).published();
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream noted = new PrintStream(notes, true, StandardCharsets.UTF_8)) {
            new AffectsCommand(
                            printed,
                            noted,
                            directory,
                            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                            property -> "",
                            new URLClassLoader(new URL[0], null))
                    .run(List.of(arguments));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsWhatTheGuideShows() throws IOException {
        sample.reconciled(REVENUE, Optional.of("revenue of October is 2 cents lower"))
                .expectation(
                        "support/desk", "billing/invoice-issued", ExpectationState.AGREED, CorrectionKind.RETRACTION);
        String notice = Files.readString(directory.resolve("contracts/notices/billing/vat-rounding-2026-11.json"));
        String evidence = Files.readString(
                directory.resolve("contracts/evidence/finance/revenue/billing/vat-rounding-2026-11/1.json"));

        shown("the notice", "json", notice);
        shown("the answer", "json", evidence);
        shown("the report", "text", run("--notice", "billing/vat-rounding-2026-11"));
        shown("the options", "text", run("--help"));
    }

    private static void shown(String what, String language, String text) throws IOException {
        String start = "<!-- " + what + " -->\n";
        String block = start + "```" + language + "\n" + text + "```\n";
        if ("write".equals(System.getProperty("concordat.docs"))) {
            String page = Files.readString(PAGE);
            int from = page.indexOf(start);
            int to = page.indexOf("```\n", page.indexOf("\n", from + start.length())) + "```\n".length();
            Files.writeString(PAGE, page.substring(0, from) + block + page.substring(to));
        }
        assertThat(PAGE).content().contains(block);
    }

    @Test
    void listsAllNoticesWithALineEach() {
        sample.reconciled(REVENUE, Optional.empty())
                .reconciled("risk/dunning", Optional.empty())
                .publish(NoticeSample.following().build());

        assertThat(run()).isEqualTo("""
                billing/vat-rounding-2026-11 is open for 1 reason, 3 consumers concerned
                finance/vat-rounding-2026-11 is open for 1 reason, 1 consumer concerned
                """);
    }

    @Test
    void failsOnDemandWhileAnAnswerIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run("--require-closed"))
                .withMessageStartingWith("1 correction notice of 1 open\n[evidence-missing] finance/revenue: ");

        sample.reconciled(REVENUE, Optional.empty()).waived("risk/dunning", "2026-12-01");

        assertThat(run("--require-closed"))
                .isEqualTo("billing/vat-rounding-2026-11 is closed, 3 consumers concerned\n");
        assertThatIllegalStateException().isThrownBy(() -> run("--require-closed", "--today", "2026-12-02"));
    }

    @Test
    void saysThatNobodyPublishedANotice() {
        new NoticeSample(directory.resolve("other")).contract("billing/invoice-issued", Optional.empty());

        assertThat(run("--store", "other")).isEqualTo("no correction notice is published\n");
    }

    @Test
    void notesFilesThatCannotBeRead() throws IOException {
        Path file = directory.resolve("contracts/evidence/finance/revenue/billing/vat-rounding-2026-11/1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{");

        assertThat(run()).contains("is open for 2 reasons");
        assertThat(notes.toString(StandardCharsets.UTF_8))
                .startsWith("left out of the report, as it cannot be read\n[file-");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        refused(
                "expected an option, but was \"--notic\"; did you mean \"--notice\"? there are: --notice, --store, --today,"
                        + " --require-closed, --help",
                "--notic");
        refused("expected a value after --notice, but there is none", "--notice");
        refused("expected a value after --notice, but was \"--store\"", "--notice", "--store");
        refused("expected --help once, but was given twice", "--help", "--help");
        refused("a notice is written context/name, but was \"vat\"", "--notice", "vat");
        refused("expected a date such as 2026-12-01 after --today, but was \"soon\"", "--today", "soon");
    }

    private void refused(String message, String... arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> run(arguments)).withMessage(message);
    }

    @Test
    void refusesAStoreThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--store", "nowhere"))
                .withMessageStartingWith("[store-not-found] ");
    }
}
