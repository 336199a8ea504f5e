package dev.concordat.core.store;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the files below a directory. Symbolic links are not followed: a store is one tree. */
final class DirectoryFiles extends SimpleFileVisitor<Path> {
    private static final long MAXIMUM_BYTES = 16L * 1024 * 1024;

    private final List<StoreFile> files = new ArrayList<>();
    private final Path root;
    private final String name;
    private final List<Finding> found;

    private DirectoryFiles(Path root, String name, List<Finding> found) {
        this.root = root;
        this.name = name;
        this.found = found;
    }

    static List<StoreFile> read(Path root, String name, List<Finding> found) {
        DirectoryFiles visitor = new DirectoryFiles(root, name, found);
        try {
            Files.walkFileTree(root, visitor);
        } catch (IOException e) {
            visitor.unreadable(root, e);
        }
        return visitor.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(file);
        if (attributes.isRegularFile() && !StoreLayout.isIgnored(path)) {
            if (attributes.size() > MAXIMUM_BYTES) {
                found.add(Finding.error(
                        Rule.FILE_UNREADABLE,
                        name + "/" + path,
                        "expected at most " + MAXIMUM_BYTES + " bytes, but the file has " + attributes.size(),
                        "look at what wrote the file: a contract has a few thousand bytes"));
            } else {
                add(file, path);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String path) {
        try {
            files.add(new StoreFile(path, name + "/" + path, file.toUri(), Files.readAllBytes(file)));
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadable(file, e);
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path file, IOException e) {
        found.add(Finding.error(
                Rule.FILE_UNREADABLE,
                name + "/" + path(file),
                "expected a file that can be read, but: " + e.getClass().getSimpleName(),
                "check the file and its permissions"));
    }

    private String path(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
