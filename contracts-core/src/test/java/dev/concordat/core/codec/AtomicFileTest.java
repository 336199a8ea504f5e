package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 20;

    @TempDir
    private Path folder;

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void createsWithItsFoldersAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/file.json");

        assertThat(AtomicFile.create(file, new byte[] {1})).isTrue();
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(files(file.getParent())).containsExactly("file.json");
    }

    @Test
    void leavesWhatIsThere() throws IOException {
        Path file = folder.resolve("file.json");
        AtomicFile.create(file, new byte[] {1});

        assertThat(AtomicFile.create(file, new byte[] {2})).isFalse();
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(files(folder)).containsExactly("file.json");
    }

    /** Also one that leads nowhere: it would be written through. */
    @Test
    void leavesALinkThatIsThere() throws IOException {
        Path file = Files.createSymbolicLink(folder.resolve("file.json"), folder.resolve("nowhere"));

        assertThat(AtomicFile.create(file, new byte[] {2})).isFalse();
        assertThat(files(folder)).containsExactly("file.json");
    }

    @Test
    void replacesWhatIsThere() throws IOException {
        Path file = folder.resolve("file.json");
        AtomicFile.replace(file, new byte[] {1});
        AtomicFile.replace(file, new byte[] {2});

        assertThat(file).hasBinaryContent(new byte[] {2});
        assertThat(files(folder)).containsExactly("file.json");
    }

    /** Temporary files are private, documents are not. */
    @Test
    void everybodyWhoSeesTheFolderCanRead() throws IOException {
        Path file = folder.resolve("file.json");
        AtomicFile.create(file, new byte[] {1});

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file))
                    .contains(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        }
        assertThat(file.toFile().canRead()).isTrue();
    }

    @Test
    void onlyOneOfManyWritersWinsWhereNothingCanBeLinked() throws Exception {
        try (FileSystem disk = withoutLinks()) {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = disk.getPath("/work/" + round + ".json");

                assertThat(created(file)).filteredOn(one -> one).hasSize(1);
                assertThat(Files.readAllBytes(file)).hasSize(1);
            }
            assertThat(files(disk.getPath("/work"))).hasSize(ROUNDS + 1).contains(".writing.lock");
        }
    }

    private static FileSystem withoutLinks() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setSupportedFeatures(Feature.SYMBOLIC_LINKS, Feature.FILE_CHANNEL)
                .build());
    }

    private static List<Boolean> created(Path file) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CyclicBarrier together = new CyclicBarrier(WRITERS);
            List<Future<Boolean>> running = new ArrayList<>();
            for (byte index = 0; index < WRITERS; index++) {
                byte content = index;
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    return AtomicFile.create(file, new byte[] {content});
                }));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
