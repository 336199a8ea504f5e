package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The guide shows each law by a picture of a schedule that the engine made. Write the pictures anew with
 * {@code -Dconcordat.docs=write}.
 */
class LawGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Path PICTURES = GUIDE.resolve("laws");

    /** The laws of all families by id, each with its smallest interesting schedule. */
    private static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            ConsumerLaws laws = family.laws(settingAside(family.saint()), new LawSettings(1, 1));
            laws.laws()
                    .laws()
                    .forEach(law -> pictures.computeIfAbsent(
                            law.id(), id -> LawPicture.of(law.id(), smallest(law, laws.cast()), law.differs())));
        }
        return pictures;
    }

    private static ProjectionCode<Projection> settingAside(Supplier<? extends Projection> saint) {
        ProjectionCode<Projection> code = Projection.code(saint);
        return new ProjectionCode<>(
                code.start(),
                code.deliver(),
                code.outcome(),
                code.balance(),
                code.restart(),
                code.snapshot(),
                code.endOfBatch(),
                Optional.of(now -> 0));
    }

    private static Trial smallest(Law law, Cast cast) {
        return LongStream.rangeClosed(1, 300)
                .mapToObj(seed -> law.trial().apply(new Story(cast, seed, 3)))
                .filter(trial -> !trial.expected().equals(trial.seen()))
                .filter(trial -> trial.delivered().size() > 1 || trial.seen().size() > 2)
                .min(Comparator.comparingInt(
                        trial -> trial.seen().size() + trial.expected().size()))
                .orElseThrow();
    }

    @Test
    void showsEachLaw() throws IOException {
        String guide = Files.readString(GUIDE.resolve("correction-laws.md"));
        Map<String, String> pictures = pictures();
        boolean write = "write".equals(System.getProperty("concordat.docs"));
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Path file = PICTURES.resolve(picture.getKey() + ".svg");
            if (write) {
                Files.createDirectories(PICTURES);
                Files.writeString(file, picture.getValue());
            }
            assertThat(file).hasContent(picture.getValue());
            assertThat(guide)
                    .as(picture.getKey())
                    .contains("`" + picture.getKey() + "`")
                    .contains("(laws/" + picture.getKey() + ".svg)");
        }
        try (var files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", "")))
                    .containsExactlyInAnyOrderElementsOf(pictures.keySet());
        }
    }
}
