package dev.concordat.core.store;

import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the files below a directory. Symbolic links are not followed: a store is one tree. */
final class DirectoryFiles extends SimpleFileVisitor<Path> {
    private final List<StoreFile> files = new ArrayList<>();
    private final Path root;
    private final String name;
    private final List<StoreFinding> found;

    private DirectoryFiles(Path root, String name, List<StoreFinding> found) {
        this.root = root;
        this.name = name;
        this.found = found;
    }

    static List<StoreFile> read(Path root, String name, List<StoreFinding> found) {
        DirectoryFiles visitor = new DirectoryFiles(root, name, found);
        try {
            // The root itself may be a link; a walk would see nothing behind it.
            visitor = new DirectoryFiles(root.toRealPath(), name, found);
            Files.walkFileTree(visitor.root, visitor);
        } catch (IOException e) {
            visitor.unreadable(visitor.root, e);
        }
        // Systems list a folder in any order.
        return visitor.files.stream()
                .sorted(Comparator.comparing(StoreFile::path))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = path(folder);
        if (StoreLayout.isIgnored(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (StoreLayout.isDocument(path)) {
            unreadable(path, "expected a file, but this is a directory", "put the file itself into the store");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        // The rest of a folder that cannot be listed to its end does not hide the other folders.
        if (e != null) {
            unreadable(folder, e);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(file);
        if (!StoreLayout.isIgnored(path)) {
            if (!attributes.isRegularFile()) {
                unreadable(
                        path,
                        "expected a file, but this is "
                                + (attributes.isSymbolicLink() ? "a symbolic link" : "a pipe, a socket or a device"),
                        "put the file itself into the store");
            } else if (attributes.size() > DocumentKind.MAXIMUM_BYTES) {
                unreadable(
                        path,
                        "expected at most " + DocumentKind.MAXIMUM_BYTES + " bytes, but the file has "
                                + attributes.size(),
                        "look at what wrote the file: a contract has a few thousand bytes");
            } else {
                add(file, path);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String path) {
        try (InputStream content = Files.newInputStream(file)) {
            // The file may have grown since; one byte too many is enough for reading to refuse it.
            byte[] bytes = content.readNBytes(DocumentKind.MAXIMUM_BYTES + 1);
            files.add(new StoreFile(path, name + "/" + path, file.toUri(), bytes));
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // What a writer has just finished with is gone between the listing and the visit.
        if (!StoreLayout.isIgnored(path(file))) {
            unreadable(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path file, IOException e) {
        unreadable(
                path(file),
                "expected a file that can be read, but: " + e.getClass().getSimpleName(),
                "check the file and its permissions");
    }

    private void unreadable(String path, String what, String fix) {
        found.add(new StoreFinding(path, Finding.error(FileRule.FILE_UNREADABLE, name + "/" + path, what, fix)));
    }

    private String path(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
