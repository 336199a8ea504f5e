package dev.concordat.core.adoption;

import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.finding.AdoptionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All classes of one package: those with a draft, those with a contract, those that are no event classes, and those of
 * which nobody knows what they are. Immutable and thread-safe.
 *
 * @param packageName the package
 * @param drafts classes without a contract
 * @param declared classes with a contract, reviewed or not
 * @param skipped the others, with the reason
 * @param unloaded classes that cannot be loaded, with the cause
 * @since 0.1
 */
public record AdoptionReport(
        String packageName,
        List<ContractDraft> drafts,
        List<DeclaredClass> declared,
        List<SkippedClass> skipped,
        List<UnloadedClass> unloaded) {
    /** Copies the lists. */
    public AdoptionReport {
        drafts = List.copyOf(drafts);
        declared = List.copyOf(declared);
        skipped = List.copyOf(skipped);
        unloaded = List.copyOf(unloaded);
    }

    /**
     * Finds the classes whose contract nobody has reviewed, and those that cannot be loaded. A finding stays the same
     * when its draft is written, and disappears when the class or its description has a meaning that does not begin with
     * TODO.
     *
     * @return one finding of {@link AdoptionRule#CONTRACT_NOT_REVIEWED} or {@link AdoptionRule#CLASS_NOT_LOADED} for each
     */
    public Findings findings() {
        return Findings.of(
                Stream.concat(notReviewed().stream(), notLoaded().stream()).toList());
    }

    Findings notLoaded() {
        return Findings.of(unloaded.stream()
                .map(one -> Finding.error(
                        AdoptionRule.CLASS_NOT_LOADED,
                        "class " + one.name(),
                        "expected a class that can be loaded, but got " + one.cause(),
                        "add what it needs to the class path, or leave " + simpleName(one.name()) + " out by name"))
                .toList());
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Those that a baseline can hold. */
    Findings notReviewed() {
        return Findings.of(Stream.concat(
                        drafts.stream().map(draft -> draft.type().getName()),
                        declared.stream().filter(one -> !one.reviewed()).map(DeclaredClass::name))
                .map(name -> Finding.error(
                        AdoptionRule.CONTRACT_NOT_REVIEWED,
                        "class " + name,
                        "expected a contract with a meaning that somebody has written, but there is none",
                        "annotate the class, or answer the questions of its draft and replace its TODO"))
                .toList());
    }

    /**
     * Writes each draft as a description, in the package {@code describes} beside its class. A file that is there is
     * never changed.
     *
     * @param sourceRoot a directory of sources such as {@code src/main/java}; has to be there
     * @return what was written and what was left
     * @throws UncheckedIOException if a file cannot be written; then those already written are removed again
     */
    public DraftedFiles writeTo(Path sourceRoot) {
        List<Path> written = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        try {
            if (!Files.isDirectory(sourceRoot)) {
                throw new NotDirectoryException(sourceRoot.toString());
            }
            for (ContractDraft draft : drafts) {
                DraftSource source = new DraftSource(draft);
                Path file = sourceRoot.resolve(source.path());
                boolean made = AtomicFile.create(file, source.text().getBytes(StandardCharsets.UTF_8));
                (made ? written : left).add(file);
            }
            return new DraftedFiles(written, left);
        } catch (IOException e) {
            remove(written, e);
            throw new UncheckedIOException("could not write the drafts of " + packageName, e);
        }
    }

    static void remove(List<Path> written, Exception cause) {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
