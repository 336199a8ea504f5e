package dev.concordat.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdoptCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FULL = List.of(
            "--package",
            "com.shop.events",
            "--reason",
            "drafted, the questions are with sales",
            "--approved-by",
            "sales-core",
            "--expires",
            "2027-05-31");

    @TempDir
    private Path directory;

    @BeforeEach
    void compile() {
        new Compiled(directory)
                .with("com.shop.events.OrderPlacedEvent", """
                        public record OrderPlacedEvent(String orderId, java.time.Instant createdAt, String email) {}
                        """)
                .with("com.shop.events.OrderCancelled", "public record OrderCancelled(String orderId) {}")
                .with("com.shop.events.Channel", "public enum Channel { SHOP, WEB }")
                .compile();
    }

    @Test
    void draftsAndFreezes() {
        assertThat(run(FULL)).isEqualTo("""
                drafted order-cancelled, 3 questions: src/main/java/com/shop/events/describes/OrderCancelledContract.java
                drafted order-placed, 5 questions: src/main/java/com/shop/events/describes/OrderPlacedEventContract.java
                skipped com.shop.events.Channel: an enum
                froze 2 new findings in concordat-baseline.json until 2027-05-31
                next: answer the questions in the drafts with who knows the events, and replace each TODO; a finding is gone when its class has a meaning
                """);
        assertThat(BaselineFile.read(baseline()).value().orElseThrow()).hasToString("""
                [contract-not-reviewed] class com.shop.events.OrderCancelled, until 2027-05-31: drafted, the questions are with sales
                [contract-not-reviewed] class com.shop.events.OrderPlacedEvent, until 2027-05-31: drafted, the questions are with sales""");
    }

    @Test
    void writesTheDraftTheGuideShows() throws IOException {
        run(FULL);

        try (InputStream shown = getClass().getResourceAsStream("OrderPlacedEventContract.java.txt")) {
            assertThat(drafts().resolve("OrderPlacedEventContract.java"))
                    .hasContent(new String(Objects.requireNonNull(shown).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsFrozenIsKnownAndStaysSoWhenTheDraftsAreCompiled() throws Exception {
        run(FULL);
        new Compiled(directory).compile();
        LocalDate today = LocalDate.parse("2027-01-31");
        Baseline known = BaselineFile.read(baseline()).value().orElseThrow();
        try (URLClassLoader loader = new Compiled(directory).loader()) {
            Class<?> inside = loader.loadClass("com.shop.events.OrderPlacedEvent");
            known.apply(Adoption.around(inside).findings(), today).verify();

            assertThat(known.apply(Adoption.around(inside).findings(), today))
                    .hasSize(2)
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        }
        assertThat(run(FULL)).isEqualTo("""
                declared without a meaning com.shop.events.OrderCancelled by com.shop.events.describes.OrderCancelledContract
                declared without a meaning com.shop.events.OrderPlacedEvent by com.shop.events.describes.OrderPlacedEventContract
                skipped com.shop.events.Channel: an enum
                froze 0 new findings in concordat-baseline.json
                next: answer the questions in the drafts with who knows the events, and replace each TODO; a finding is gone when its class has a meaning
                """);
    }

    @Test
    void keepsDraftsAndExceptionsThatAreThere() throws IOException {
        run(FULL);
        byte[] before = Files.readAllBytes(baseline());

        assertThat(run("--reason", "another", FULL))
                .startsWith("left as it is order-cancelled, 3 questions: src/main/java/com/shop/events/describes/"
                        + "OrderCancelledContract.java\nleft as it is order-placed")
                .contains("froze 0 new findings in concordat-baseline.json\n");
        assertThat(Files.readAllBytes(baseline())).isEqualTo(before);
    }

    @Test
    void leavesClassesOut() {
        assertThat(run("--without", "OrderCancelled,OrderPlacedEvent", FULL)).isEqualTo("""
                skipped com.shop.events.Channel: an enum
                skipped com.shop.events.OrderCancelled: left out by name
                skipped com.shop.events.OrderPlacedEvent: left out by name
                froze 0 new findings in concordat-baseline.json
                """);
        assertThat(baseline()).doesNotExist();
    }

    @Test
    void writesNothingBesideABrokenBaseline() throws IOException {
        Files.writeString(baseline(), "{");

        assertThatIllegalStateException()
                .isThrownBy(() -> run(FULL))
                .withMessageStartingWith("nothing was written\n[file-malformed] " + baseline());
        assertThat(drafts()).doesNotExist();
    }

    @Test
    void removesDraftsIfTheBaselineCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> run("--baseline", "file/baseline.json", FULL))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("could not write " + directory.resolve("file/baseline.json"));
        assertThat(drafts()).isEmptyDirectory();
    }

    @Test
    void saysThatThereAreNoSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--to", "src/main/jaba", FULL))
                .withMessage("expected a directory of sources, but there is no " + directory
                        + "/src/main/jaba; name another with --to");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pakage x|expected an option, but was \"--pakage\"; did you mean \"--package\"? there are: --package, --to, --baseline, --without, --reason, --approved-by, --expires, --help",
                "--to|expected a value after --to, but there is none",
                "--reason --to x|expected a value after --reason, but was \"--to\"",
                "--to a --to b|expected --to once, but was given 2 times",
                "--to a|expected --package, but it is missing; --help explains the options",
                "--package a|expected --reason, but it is missing; --help explains the options",
                "--package a --reason b --approved-by c --expires soon|expected a day such as 2027-05-31 after --expires, but was \"soon\"",
                "--package com.shop.events --reason b --approved-by c --expires 2026-11-23|expected expires 1 to 400 days after since, but from 2026-11-23 to 2026-11-23 it is 0 days",
                "--package com.shop.events --reason TODO --approved-by c --expires 2027-05-31|expected a reason, but was \"TODO\"",
                "--package com.shop.evnts --reason b --approved-by c --expires 2027-05-31|expected a package on the class path, but there is no com.shop.evnts; check its name, and that its module has been compiled",
            })
    void refusesWrongOptionsAndWritesNothing(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(List.of(line.split(" "))))
                .withMessage(message);
        assertThat(drafts()).doesNotExist();
        assertThat(baseline()).doesNotExist();
    }

    @Test
    void explainsItself() {
        assertThat(run(List.of("--help"))).isEqualTo(AdoptOptions.HELP + "\n").contains("--expires <day>");
    }

    private Path baseline() {
        return directory.resolve("concordat-baseline.json");
    }

    private Path drafts() {
        return directory.resolve("src/main/java/com/shop/events/describes");
    }

    /** Replaces or adds an option. */
    private String run(String option, String value, List<String> others) {
        List<String> arguments = new ArrayList<>(others);
        int index = arguments.indexOf(option);
        if (index >= 0) {
            arguments.set(index + 1, value);
        } else {
            arguments.addAll(List.of(option, value));
        }
        return run(arguments);
    }

    private String run(List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new Compiled(directory).loader()) {
            new AdoptCommand(new PrintStream(printed, true, StandardCharsets.UTF_8), directory, TODAY, loader)
                    .run(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
