package dev.concordat.core.store;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file at the root of a store, which says how the store is laid out. */
final class StoreMarker {
    static final String NAME = "concordat-store.json";

    /** The only layout there has been. */
    static final String CONTENT = "{ \"concordat\": \"store/1\" }\n";

    private static final Pattern LAYOUT =
            Pattern.compile("\\s*\\{\\s*\"concordat\"\\s*:\\s*\"store/([1-9][0-9]{0,8})\"\\s*}\\s*");

    /** No marker is longer. */
    private static final int MAXIMUM_BYTES = 1000;

    private StoreMarker() {}

    /** What keeps a directory from being read or written as a store; empty also where it is none yet. */
    static Optional<Finding> problem(Path root) {
        return problem(root, String.valueOf(root.getFileName()));
    }

    /** As above, with what to call the directory in messages. */
    static Optional<Finding> problem(Path root, String name) {
        Path marker = root.resolve(NAME);
        if (!Files.exists(marker, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(marker)) {
            return Optional.of(unreadable(name, "this is a directory, a pipe or a link that leads nowhere"));
        }
        try (InputStream content = Files.newInputStream(marker)) {
            return problem(name + "/" + NAME, content);
        } catch (IOException e) {
            return Optional.of(unreadable(name, e.getClass().getSimpleName()));
        }
    }

    private static Finding unreadable(String name, String but) {
        return Finding.error(
                FileRule.FILE_UNREADABLE,
                name + "/" + NAME,
                "expected a file that can be read, but: " + but,
                "check the file and its permissions");
    }

    static Optional<Finding> problem(String place, InputStream content) throws IOException {
        Matcher layout = LAYOUT.matcher(new String(content.readNBytes(MAXIMUM_BYTES), StandardCharsets.UTF_8));
        if (!layout.matches()) {
            return Optional.of(Finding.error(
                    FileRule.FILE_FORMAT_UNKNOWN,
                    place,
                    "expected " + CONTENT.strip() + ", but the file says something else",
                    "write that into it, if the directory is a store"));
        }
        return layout.group(1).equals("1")
                ? Optional.empty()
                : Optional.of(Finding.error(
                        FileRule.FILE_FORMAT_UNKNOWN,
                        place,
                        "expected at most \"store/1\", but was \"store/" + layout.group(1)
                                + "\", which a newer version of the library wrote",
                        "update the library"));
    }
}
