package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of format 1, with every key and case it has. They are never changed: every later version reads them, and writes them again
 * byte for byte, since a document that uses nothing new needs no new format.
 */
final class FrozenFilesTest {
    private static final Path FROZEN = Path.of("src/test/resources/dev/concordat/core/codec/format-1");

    static Stream<DocumentKind<?>> kinds() {
        return SchemaTest.kinds();
    }

    private static List<Path> files(DocumentKind<?> kind) throws IOException {
        try (Stream<Path> all = Files.list(FROZEN.resolve(name(kind)))) {
            return all.sorted().toList();
        }
    }

    private static String name(DocumentKind<?> kind) {
        return kind.format().substring(0, kind.format().indexOf('/'));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areReadAndWrittenAgain(DocumentKind<?> kind) throws IOException {
        assertThat(files(kind)).isNotEmpty();
        for (Path file : files(kind)) {
            isReadAndWrittenAgain(kind, file);
        }
    }

    private static <T> void isReadAndWrittenAgain(DocumentKind<T> kind, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Decoded<StoredDocument<T>> read = kind.read(file.toString(), content);

        assertThat(read.findings()).isEmpty();
        assertThat(new String(kind.write(read.value().orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(new String(content, StandardCharsets.UTF_8));
    }
}
