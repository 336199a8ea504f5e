package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Grade;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeveritiesFileTest {
    @TempDir
    private Path directory;

    private Path write(String adjusted) throws IOException {
        return Files.writeString(directory.resolve(SeveritiesFile.DEFAULT_NAME), """
                {
                  "concordat": "severities/1",
                  "severities": {
                    "adjusted": [
                      %s
                    ]
                  }
                }
                """.formatted(adjusted));
    }

    @Test
    void readsTheNearestFileUpwards() throws IOException {
        write("{ \"rule\": \"unit-changed\", \"reader\": \"warning\", \"reason\": \"nobody computes with it\" }");

        Severities severities = SeveritiesFile.open(Optional.of(" "), directory.resolve("module"))
                .value()
                .orElseThrow();

        Grade own = MeaningChangeRule.UNIT_CHANGED.grade();
        assertThat(severities.gradeOf(MeaningChangeRule.UNIT_CHANGED))
                .isEqualTo(new Grade(Severity.WARNING, own.replay(), own.writer(), own.step()));
        assertThat(severities).hasToString("[unit-changed] reader warning: nobody computes with it");
    }

    @Test
    void weighsAsBuiltInWithoutAFile() {
        assertThat(SeveritiesFile.open(Optional.empty(), directory).value()).contains(Severities.BUILT_IN);
    }

    @Test
    void namesTheNearestRule() throws IOException {
        Path file = write("{ \"rule\": \"unit-change\", \"reader\": \"info\", \"reason\": \"nobody reads it\" }");

        assertThat(SeveritiesFile.read(file).findings())
                .hasToString(
                        "[file-value-invalid] " + file + ":5:17, path severities.adjusted[0].rule: expected the id of"
                                + " a rule on changes, but was \"unit-change\"; did you mean \"unit-changed\"?\n"
                                + "  fix: correct the value");
    }

    @Test
    void refusesWeightsWithoutReason() throws IOException {
        Path file = write("{ \"rule\": \"unit-changed\", \"reader\": \"info\", \"reason\": \"TODO\" }");

        assertThat(SeveritiesFile.read(file).findings())
                .hasToString(
                        "[file-value-invalid] " + file + ":5:7, path severities.adjusted[0]: expected a reason, but"
                                + " was \"TODO\"\n  fix: correct the values");
    }

    @Test
    void refusesARuleThatIsThereTwice() throws IOException {
        String one = "{ \"rule\": \"unit-changed\", \"reader\": \"info\", \"reason\": \"nobody reads it\" }";
        Path file = write(one + ", " + one);

        assertThat(SeveritiesFile.read(file).findings())
                .hasToString(
                        "[file-value-invalid] " + file + ":3:17, path severities: expected each rule once, but there"
                                + " are two weights for unit-changed\n  fix: correct the values");
    }

    @Test
    void saysThatAFileIsNotThere() {
        Path file = directory.resolve("no.json");

        assertThat(SeveritiesFile.read(file).findings())
                .hasToString("[file-unreadable] " + file + ": expected severities, but:"
                        + " java.nio.file.NoSuchFileException: " + file
                        + "\n  fix: name the file with concordat.severities, or restore it from version control");
    }
}
