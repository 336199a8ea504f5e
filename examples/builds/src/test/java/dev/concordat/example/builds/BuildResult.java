package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one Maven run left behind.
 *
 * @param exitCode 0 if it passed
 * @param output what it printed, both streams
 * @param project where it ran
 */
record BuildResult(int exitCode, String output, Path project) {

    /** Fails with the whole output unless the build passed. */
    BuildResult passed() {
        assertThat(exitCode)
                .as("exit code of the build in %s, which printed%n%s", project, output)
                .isZero();
        return this;
    }

    /** Fails with the whole output unless the build failed. */
    BuildResult failed() {
        assertThat(exitCode)
                .as("exit code of the build in %s, which printed%n%s", project, output)
                .isNotZero();
        return this;
    }

    /** Reads the tests from Surefire's XML, sorted by class and then in the order in which they ran. */
    List<TestRun> tests() throws IOException {
        Path reports = project.resolve("target/surefire-reports");
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(reports)) {
            files = found.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
        return files.stream().flatMap(file -> TestRun.in(file).stream()).toList();
    }
}
