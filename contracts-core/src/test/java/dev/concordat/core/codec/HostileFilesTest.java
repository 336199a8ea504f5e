package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.SemanticContract;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody wrote on purpose, or only to do harm: a finding, never an exception, and never a document. */
class HostileFilesTest {
    private static final List<String> NAMES = List.of("1.2.0.json", "1.2.0.yaml");

    @Provide
    Arbitrary<StoredDocument<SemanticContract>> contracts() {
        return Documents.stored(Documents.contracts());
    }

    private static void refused(byte[] content) {
        for (String name : NAMES) {
            Decoded<StoredDocument<SemanticContract>> read = DocumentKind.CONTRACT.read(name, content);

            assertThat(read.value()).isEmpty();
            assertThat(read.findings().errors()).isNotEmpty();
            assertThat(read.findings().list())
                    .allSatisfy(finding -> assertThat(finding.place()).startsWith(name));
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void refusesRandomBytes(@ForAll byte[] content) {
        refused(content);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void refusesFileCutOffAnywhere(
            @ForAll("contracts") StoredDocument<SemanticContract> stored, @ForAll Random random) {
        byte[] whole = DocumentKind.CONTRACT.write(stored);
        // The last bytes are the closing brace and the line end, without which the file is whole.
        int length = random.nextInt(whole.length - 2);

        refused(Arrays.copyOf(whole, length));
    }

    /** A changed byte can leave a file that says something else, but never one that is half read. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void readsOrRefusesFileWithChangedBytes(
            @ForAll("contracts") StoredDocument<SemanticContract> stored, @ForAll Random random) {
        byte[] changed = DocumentKind.CONTRACT.write(stored);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        for (String name : NAMES) {
            Decoded<StoredDocument<SemanticContract>> read = DocumentKind.CONTRACT.read(name, changed);

            assertThat(read.value().isEmpty()).isEqualTo(read.findings().hasErrors());
        }
    }

    static Stream<Charset> others() {
        return Stream.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesOtherEncodings(Charset charset) {
        refused("{\"concordat\": \"contract/1\"}".getBytes(charset));
    }

    @Test
    void refusesLatin1() {
        refused("{\"concordat\": \"contract/1\", \"über\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesNulAndHalvesOfCharacters() {
        refused("{\"concordat\": \"contract/1\u0000\"}".getBytes(StandardCharsets.UTF_8));
        refused("{\"concordat\"\u0000: \"contract/1\"}".getBytes(StandardCharsets.UTF_8));
        // The first half of a pair alone, as UTF-8 must not have it.
        refused(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"', ':', '1', '}'});
    }

    @Test
    void refusesEscapeThatIsBrokenOff() {
        refused("{\"a\": \"\\u".getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentKind.CONTRACT
                        .read("a.yaml", "\"\\u".getBytes(StandardCharsets.UTF_8))
                        .findings()
                        .toString())
                .startsWith(
                        "[file-malformed] a.yaml:1:1: expected YAML, but it is broken off, or an escape in it is wrong");
    }

    @Test
    void refusesDepthWithoutEnd() {
        refused("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        refused("{\"a\":".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    }
}
