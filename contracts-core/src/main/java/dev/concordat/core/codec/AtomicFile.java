package dev.concordat.core.codec;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that others see all of it or nothing. The content goes into a hidden file first, which a reader of a
 * store ignores, also when its writer was killed. Thread-safe, and safe beside other processes.
 *
 * @since 0.1
 */
public final class AtomicFile {
    private static final Object IN_THIS_PROCESS = new Object();

    private AtomicFile() {}

    /**
     * Creates a file that must not be there.
     *
     * @param target the file; folders it lies in are made
     * @param content what to write
     * @return false if it is there; it is left as it was
     * @throws IOException if it cannot be written; then nothing is there
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
            Files.deleteIfExists(written);
        }
    }

    private static void link(Path written, Path target) throws IOException {
        try {
            // Linking fails if the target is there; moving atomically would overwrite it.
            Files.createLink(target, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Some file systems cannot link, and say so in either way.
            moveAlone(written, target);
        }
    }

    /**
     * Without links the check and the move are two steps, so one writer at a time takes them. The file that is locked
     * stays: who removed it could not know who has just opened it.
     */
    private static void moveAlone(Path written, Path target) throws IOException {
        Path lock = target.resolveSibling(".writing.lock");
        // A lock is held by a process as a whole.
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lockIfPossible(channel);
                Files.move(written, target);
            }
        }
    }

    private static void lockIfPossible(FileChannel channel) throws IOException {
        try {
            channel.lock();
        } catch (UnsupportedOperationException e) {
            // An archive has one writer.
        }
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
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static Path writtenBeside(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            Files.write(written, content);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            // A full disk would fill further with every attempt.
            Files.deleteIfExists(written);
            throw e;
        }
        // Temporary files are private; documents are for everybody who may see the folder.
        if (written.getFileSystem().equals(FileSystems.getDefault())) {
            written.toFile().setReadable(true, false);
        }
        return written;
    }
}
