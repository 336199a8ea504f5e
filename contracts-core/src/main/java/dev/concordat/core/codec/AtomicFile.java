package dev.concordat.core.codec;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes a file so that others see all of it or nothing. The content goes into a hidden file first, which a reader of a
 * store ignores, also when its writer was killed. Thread-safe, and safe beside other processes.
 *
 * @since 0.1
 */
public final class AtomicFile {
    private static final int ATTEMPTS = 50;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private AtomicFile() {}

    /**
     * Creates a file that must not be there.
     *
     * @param target the file; folders it lies in are made
     * @param content what to write
     * @return false if it is there; it is left as it was
     * @throws IOException if it cannot be written, or the file system can neither link nor lock files; then nothing is
     *     there
     */
    public static boolean create(Path target, byte[] content) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path written = writtenBeside(target, content);
        try {
            link(written, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            discard(written);
        }
    }

    /** What is left is hidden and does no harm; that the file was not created would not be true. */
    private static void discard(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            // On Windows, whoever looks at a file keeps it from being removed.
        }
    }

    private static void link(Path written, Path target) throws IOException {
        try {
            // Linking fails if the target is there; moving atomically would overwrite it.
            Files.createLink(target, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Some file systems cannot link, and say so in either way. On most systems a move first looks whether the
            // target is there, and then overwrites what has come since: nobody else may be in the folder.
            FolderLock.holding(folder(target), () -> move(written, target));
        }
    }

    private static Path move(Path written, Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        return Files.move(written, target);
    }

    /**
     * Creates a file or replaces the one that is there.
     *
     * @param target the file; folders it lies in are made
     * @param content what to write
     * @throws IOException if it cannot be written; then what was there is left
     */
    public static void replace(Path target, byte[] content) throws IOException {
        Path written = writtenBeside(target, content);
        try {
            moveOver(written, target);
        } finally {
            discard(written);
        }
    }

    private static void moveOver(Path written, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                // On Windows a file cannot be replaced while somebody reads or replaces it, which takes a moment.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), () -> file + " is no file in a folder");
    }

    private static Path writtenBeside(Path target, byte[] content) throws IOException {
        Path folder = folder(target);
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            Files.write(written, content);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            // A full disk would fill further with every attempt.
            discard(written);
            throw e;
        }
        // Temporary files are private; documents are for everybody who may see the folder.
        if (written.getFileSystem().equals(FileSystems.getDefault())) {
            written.toFile().setReadable(true, false);
        }
        return written;
    }
}
