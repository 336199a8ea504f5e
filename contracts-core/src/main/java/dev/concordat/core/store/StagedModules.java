package dev.concordat.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The modules below a directory whose tests have staged something, for whoever runs the command from the root of a build.
 *
 * @param names their paths from the directory, in order
 */
record StagedModules(List<String> names) {
    /** Modules are rarely nested deeper, and a search must not read a whole tree. */
    private static final int DEPTH = 2;

    private static final int SHOWN = 5;

    static StagedModules below(Path directory) {
        try (Stream<Path> folders = Files.walk(directory, DEPTH)) {
            return new StagedModules(folders.filter(
                            folder -> !folder.equals(directory) && Files.isDirectory(folder.resolve(Staging.DEFAULT)))
                    .map(folder -> directory.relativize(folder).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            // What cannot be looked at gives no hint; the message stands without it.
            return new StagedModules(List.of());
        }
    }

    /** What to do instead. */
    String advice() {
        if (names.isEmpty()) {
            return "run the tests first, or name another with --from";
        }
        String all = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return "there are some in " + all + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "")
                + ": run it inside the module, such as cd " + names.get(0) + ", or name one with --from";
    }
}
