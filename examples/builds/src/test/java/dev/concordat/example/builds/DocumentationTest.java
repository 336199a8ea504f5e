package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code in the documentation stands letter by letter in a file that is compiled and tested, named above the block. */
final class DocumentationTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- ([^\\n]*?) -->\\n)?```([a-z]*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+?)(#[^)]*)?\\)");

    private record Block(Path page, String source, String language, String text) {}

    private static List<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            guide.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = BLOCK.matcher(Files.readString(page));
            while (matcher.find()) {
                blocks.add(new Block(page, String.valueOf(matcher.group(1)), matcher.group(2), matcher.group(3)));
            }
        }
        return blocks;
    }

    @TestFactory
    Stream<DynamicTest> everyBlockOfCodeStandsInACompiledFile() throws IOException {
        return blocks().stream()
                .filter(block -> List.of("java", "xml").contains(block.language()))
                .map(block -> DynamicTest.dynamicTest(
                        "the code in " + block.page().getFileName() + " stands in " + block.source(),
                        block.page().toUri(),
                        () -> assertThat(ROOT.resolve(block.source())).content().contains(block.text())));
    }

    @Test
    void blocksAreFound() throws IOException {
        assertThat(blocks())
                .filteredOn(block -> block.language().equals("java"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = LINK.matcher(Files.readString(page));
            while (matcher.find()) {
                String target = matcher.group(1);
                if (!target.startsWith("https:") && !Files.exists(page.resolveSibling(target))) {
                    broken.add(page + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
