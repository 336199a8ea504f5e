package dev.concordat.core.evolution;

import dev.concordat.core.codec.Decoded;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.NearestFile;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severities;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the weights of a build are: what {@code concordat.severities} names, else the nearest file
 * {@value #DEFAULT_NAME} from a directory upwards. Thread-safe.
 *
 * <pre>{@code
 * Severities weights = SeveritiesFile.read(Path.of("concordat-severities.json")).value().orElseThrow();
 * }</pre>
 *
 * @since 0.1
 */
public final class SeveritiesFile {
    /** The system property or JUnit parameter that names the file. */
    public static final String PROPERTY = "concordat.severities";

    /** How the file is called unless another is named; {@code .yaml} and {@code .yml} count as well. */
    public static final String DEFAULT_NAME = "concordat-severities.json";

    private SeveritiesFile() {}

    /**
     * Reads the weights of a build.
     *
     * @param stated the value of {@value #PROPERTY}; empty or blank means not set
     * @param from the directory to start from, usually the module's
     * @return the weights, those built in if there is no default file; or everything wrong with it
     */
    public static Decoded<Severities> open(Optional<String> stated, Path from) {
        return stated.filter(name -> !name.isBlank())
                .map(from::resolve)
                .map(SeveritiesFile::read)
                .orElseGet(() -> NearestFile.read(from, DEFAULT_NAME, SeveritiesFile::read, Severities.BUILT_IN));
    }

    /**
     * Reads weights.
     *
     * @param file the file
     * @return the weights, or everything wrong with the file, by line and column
     */
    public static Decoded<Severities> read(Path file) {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            // One byte too many is enough for reading to refuse it.
            content = in.readNBytes(DocumentKind.MAXIMUM_BYTES + 1);
        } catch (IOException e) {
            return new Decoded<>(
                    Optional.empty(),
                    Findings.of(List.of(Finding.error(
                            FileRule.FILE_UNREADABLE,
                            file.toString(),
                            "expected severities, but: " + e,
                            "name the file with " + PROPERTY + ", or restore it from version control"))));
        }
        Decoded<StoredDocument<Severities>> read = DocumentKind.SEVERITIES.read(file.toString(), content);
        return new Decoded<>(read.value().map(StoredDocument::document), read.findings());
    }
}
