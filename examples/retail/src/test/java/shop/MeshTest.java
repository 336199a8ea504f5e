package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeshTest {
    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Mesh(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void holdsBeforeTheCarelessChanges() {
        assertThat(printed())
                .doesNotContain("BROKEN")
                .contains("  25 of 25 reliances hold", "revenue 2026-03: 100.00 EUR");
    }

    @Test
    void showsTheMeshOnOneScreen() {
        List<String> overview =
                printed().lines().takeWhile(line -> !line.startsWith("Whether")).toList();

        assertThat(overview)
                .hasSizeLessThan(45)
                .contains(
                        "  billing-and-settlement  (billing-core)",
                        "    invoice-issued 1.2.0       core         revenue-recognition, risk-exposure",
                        "    support-case-closed 0.1.0  draft        -",
                        "  fraud-and-credit/risk-exposure  (risk), from 6 inputs");
    }

    @Test
    void namesOneBreakForEachCarelessChange() {
        assertThat(printed().lines().filter(line -> line.startsWith("    [")).map(line -> line.split("]", 2)[0].trim()))
                .isEqualTo(List.of("[unit-differs", "[field-missing", "[meaning-revised"));
    }

    /** The message on the first screen of the README is printed, not invented. */
    @Test
    void printsTheMessageOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int start = readme.indexOf("```\n[unit-differs]") + 4;
        String message = readme.substring(start, readme.indexOf("```", start)).stripTrailing();

        assertThat(printed().lines().map(line -> line.startsWith("    ") ? line.substring(4) : line))
                .containsSubsequence(message.lines().toList());
    }
}
