package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares with files. Run with {@code -Dconcordat.docs=write} to write them anew, and read what changed. */
final class RenderingTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/concordat/core/evolution");

    @ParameterizedTest
    @EnumSource
    void rendersEveryPartOfAReport(Rendering rendering) throws IOException {
        Path file = FOLDER.resolve("report." + rendering.name().toLowerCase(Locale.ROOT));
        String rendered = ReportSample.broken().rendered(rendering);

        if ("write".equals(System.getProperty("concordat.docs"))) {
            Files.writeString(file, rendered);
        }
        assertThat(file).content().isEqualTo(rendered);
    }

    @ParameterizedTest
    @EnumSource
    void rendersSeveralFactsAtOnce(Rendering rendering) {
        String rendered = rendering.of(List.of(ReportSample.first(), ReportSample.broken()));

        assertThat(rendered).contains("1.3.0").endsWith("\n").doesNotEndWith("\n\n");
        assertThat(rendering.of(List.of(ReportSample.first(), ReportSample.broken())))
                .isEqualTo(rendered);
    }
}
