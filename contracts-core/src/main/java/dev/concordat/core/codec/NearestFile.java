package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a file that a team keeps at the root of its repository, in JSON or in YAML. Thread-safe.
 *
 * <pre>{@code
 * Decoded<Baseline> known = NearestFile.read(from, "concordat-baseline.json", BaselineFile::read, Baseline.none());
 * }</pre>
 *
 * @since 0.1
 */
public final class NearestFile {
    private NearestFile() {}

    /**
     * Reads the nearest file of a name.
     *
     * @param <T> what the file says
     * @param from the directory to start from; then upwards
     * @param name the name, ending with {@code .json}; {@code .yaml} and {@code .yml} count as well
     * @param read reads the file
     * @param otherwise what holds if there is no such file
     * @return what was read; a finding if the file stands in one directory under two endings
     */
    public static <T> Decoded<T> read(Path from, String name, Function<Path, Decoded<T>> read, T otherwise) {
        String stem = name.substring(0, name.lastIndexOf('.'));
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            List<Path> there = Stream.of(name, stem + ".yaml", stem + ".yml")
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
            if (there.size() > 1) {
                return new Decoded<>(Optional.empty(), Findings.of(List.of(twice(folder, there))));
            }
            if (!there.isEmpty()) {
                return read.apply(there.get(0));
            }
        }
        return new Decoded<>(Optional.of(otherwise), Findings.none());
    }

    private static Finding twice(Path folder, List<Path> there) {
        String names = there.stream().map(one -> one.getFileName().toString()).collect(Collectors.joining(" and "));
        return Finding.error(
                FileRule.FILE_MISPLACED,
                folder.toString(),
                "expected one file, but " + names + " stand side by side",
                "keep one of them");
    }
}
