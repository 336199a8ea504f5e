package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** From the bytes of a file to a tree, in the notation its name stands for. */
final class FileText {
    private FileText() {}

    static Optional<Located> parse(String file, byte[] bytes, Reading reading) {
        return text(bytes, reading)
                .flatMap(text ->
                        isYaml(file) ? new YamlParser(reading).parse(text) : new LocatedParser(reading).parse(text));
    }

    private static boolean isYaml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Optional<String> text(byte[] bytes, Reading reading) {
        if (bytes.length > DocumentKind.MAXIMUM_BYTES) {
            reading.problem(
                    FileRule.FILE_UNREADABLE,
                    "expected at most " + DocumentKind.MAXIMUM_BYTES + " bytes, but the file has more",
                    "look at what wrote the file: a contract has a few thousand bytes");
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            reading.problem(FileRule.FILE_UNREADABLE, "expected UTF-8, but the file is not", "save the file as UTF-8");
            return Optional.empty();
        }
    }
}
