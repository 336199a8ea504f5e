package dev.concordat.core.store;

import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.codec.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What only one may declare, noted in a file. Of two at the same instant one comes first, also in two processes.
 *
 * @param root where documents are staged
 * @param path path of the note below it
 */
record Claim(Path root, String path) {

    /** Notes who declares it; if another one still does, says who, and leaves the note. */
    Optional<String> by(String name, Predicate<String> stillDeclares) {
        while (true) {
            Optional<String> noted = noted();
            Optional<String> other =
                    noted.filter(before -> !before.equals(name)).filter(stillDeclares);
            // If somebody was noted in between, that one is asked about first.
            if (other.isPresent() || note(noted, name)) {
                return other;
            }
        }
    }

    private boolean note(Optional<String> before, String now) {
        if (before.filter(now::equals).isPresent()) {
            return true;
        }
        try {
            return FolderLock.holding(root, () -> {
                if (!noted().equals(before)) {
                    return false;
                }
                AtomicFile.replace(root.resolve(path), now.getBytes(StandardCharsets.UTF_8));
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> noted() {
        try {
            return Optional.of(Files.readString(root.resolve(path)).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
