package dev.concordat.core.codec;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one writer at a time into a folder, of all threads and processes. A process that ends or is killed lets go of the
 * folder. The lock is a hidden file that stays. Thread-safe.
 *
 * @since 0.1
 */
public final class FolderLock {
    /** Nobody removes it: whoever waits for the removed file and whoever makes a new one would both go in. */
    static final String FILE = ".writing.lock";

    /** Far longer than anything that is done in here takes, and short enough to say that something is wrong. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private FolderLock() {}

    /**
     * What is done while nobody else is in the folder.
     *
     * @param <T> what comes out
     * @since 0.1
     */
    @FunctionalInterface
    public interface Action<T> {
        /**
         * Does it.
         *
         * @return what comes out
         * @throws IOException if it fails
         */
        T run() throws IOException;
    }

    /**
     * Waits until nobody else is in the folder, at most 30 seconds, and does something there.
     *
     * @param <T> what comes out
     * @param folder the folder; made if need be
     * @param action what to do
     * @return what comes out
     * @throws IOException if the folder is not free in time, the file system cannot lock, or the action fails
     */
    public static <T> T holding(Path folder, Action<T> action) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        // File locks hold between processes; some file systems do not keep threads of one process apart.
        synchronized (FolderLock.class) {
            // Closing the channel gives the lock back.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel, file);
                return action.run();
            }
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
            } catch (OverlappingFileLockException e) {
                // The library is loaded twice in this process, and the other one is at it.
            } catch (IOException e) {
                throw refused(file, "the file system cannot lock files, which would keep writers apart: " + e);
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw refused(file, "another process has held it for " + PATIENCE.toSeconds() + " seconds");
    }

    private static FileSystemException refused(Path file, String why) {
        return new FileSystemException(file.toString(), null, why);
    }
}
