package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NearestFileTest {
    @TempDir
    private Path root;

    private Decoded<String> nearest(Path from) {
        return NearestFile.read(
                from, "known.json", file -> new Decoded<>(Optional.of(name(file)), Findings.none()), "none");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test
    void takesTheNearestInEitherNotation() throws IOException {
        Path inside = Files.createDirectories(root.resolve("a/b"));
        assertThat(nearest(inside).value()).contains("none");
        Files.createFile(root.resolve("known.json"));
        assertThat(nearest(inside).value()).contains("known.json");
        Files.createFile(root.resolve("a/known.yml"));
        assertThat(nearest(inside).value()).contains("known.yml");
        Files.createFile(inside.resolve("known.yaml"));
        assertThat(nearest(inside).value()).contains("known.yaml");
    }

    @Test
    void refusesTwoSideBySide() throws IOException {
        Files.createFile(root.resolve("known.json"));
        Files.createFile(root.resolve("known.yml"));

        assertThat(nearest(root).value()).isEmpty();
        assertThat(nearest(root).findings().toString())
                .isEqualTo("[file-misplaced] " + root.toAbsolutePath().normalize()
                        + ": expected one file, but known.json and known.yml stand side by side\n"
                        + "  fix: keep one of them");
    }
}
