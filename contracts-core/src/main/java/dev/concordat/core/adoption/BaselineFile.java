package dev.concordat.core.adoption;

import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.NearestFile;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the baseline of a build is: what {@code concordat.baseline} names, else the nearest file
 * {@value #DEFAULT_NAME} from a directory upwards. Thread-safe.
 *
 * <pre>{@code
 * Baseline known = BaselineFile.read(Path.of("concordat-baseline.json")).value().orElseThrow();
 * }</pre>
 *
 * @since 0.1
 */
public final class BaselineFile {
    /** The system property or JUnit parameter that names the file. */
    public static final String PROPERTY = "concordat.baseline";

    /** How the file is called unless another is named; {@code .yaml} and {@code .yml} count as well. */
    public static final String DEFAULT_NAME = "concordat-baseline.json";

    private BaselineFile() {}

    /**
     * Reads the baseline of a build.
     *
     * @param stated the value of {@value #PROPERTY}; empty or blank means not set
     * @param from the directory to start from, usually the module's
     * @return the baseline, without exceptions if there is no default file; or everything wrong with it
     */
    public static Decoded<Baseline> open(Optional<String> stated, Path from) {
        return stated.filter(name -> !name.isBlank())
                .map(from::resolve)
                .map(BaselineFile::read)
                .orElseGet(() -> NearestFile.read(from, DEFAULT_NAME, BaselineFile::read, Baseline.none()));
    }

    /**
     * Reads a baseline.
     *
     * @param file the file
     * @return the baseline, or everything wrong with the file, by line and column
     */
    public static Decoded<Baseline> read(Path file) {
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
                            "expected a baseline, but: " + e,
                            "name the file with " + PROPERTY + ", or restore it from version control"))));
        }
        Decoded<StoredDocument<Baseline>> read = DocumentKind.BASELINE.read(file.toString(), content);
        return new Decoded<>(read.value().map(StoredDocument::document), read.findings());
    }

    /**
     * Writes a baseline: all of it or nothing. Equal baselines give equal bytes.
     *
     * @param file the file; made or replaced
     * @param baseline the baseline
     * @throws UncheckedIOException if it cannot be written; then the file is as it was
     */
    public static void write(Path file, Baseline baseline) {
        try {
            AtomicFile.replace(file, DocumentKind.BASELINE.write(new StoredDocument<>(baseline, Optional.empty())));
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
    }
}
