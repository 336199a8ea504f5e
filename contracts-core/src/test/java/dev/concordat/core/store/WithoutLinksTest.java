package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.store.StrangeFileSystem.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files cannot be linked, one writer still gets a version, and a file still appears whole. */
final class WithoutLinksTest {
    private static final String FILE = "contexts/billing/1.json";

    @TempDir
    private Path directory;

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBusy(Thread thread) {
        return thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE;
    }

    @Test
    void secondWriterWaitsBetweenCheckAndMove() throws Exception {
        Path file = directory.resolve(FILE);
        AtomicReference<FutureTask<Boolean>> second = new AtomicReference<>();
        Fault meeting = (operation, path) -> {
            FutureTask<Boolean> task = new FutureTask<>(
                    () -> AtomicFile.create(StrangeFileSystem.at(file, Fault.withoutLinks()), bytes("second")));
            if (operation.equals("rename") && second.compareAndSet(null, task)) {
                Thread thread = new Thread(task);
                thread.start();
                while (isBusy(thread)) {
                    Thread.onSpinWait();
                }
            }
        };

        assertThat(AtomicFile.create(
                        StrangeFileSystem.at(file, Fault.withoutLinks().and(meeting)), bytes("first")))
                .isTrue();
        assertThat(second.get().get(60, TimeUnit.SECONDS)).isFalse();
        assertThat(file).hasContent("first");
    }

    @Test
    void oneOfManyThreadsGetsAFile() throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setSupportedFeatures(Feature.FILE_CHANNEL)
                .build())) {
            for (Path folder : List.of(directory, memory.getPath("/work"))) {
                Path file = StrangeFileSystem.at(folder.resolve(FILE), Fault.withoutLinks());
                List<String> winners = IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(String::valueOf)
                        .filter(content -> isCreated(file, content))
                        .toList();

                assertThat(winners).containsExactly(Files.readString(file));
            }
        }
    }

    private static boolean isCreated(Path file, String content) {
        try {
            return AtomicFile.create(file, bytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneOfManyProcessesGetsAVersion() throws Exception {
        List<ChildProcess> processes = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            processes.add(ChildProcess.start(
                    Publishing.class, Integer.MAX_VALUE, directory.toString(), String.valueOf(number)));
        }
        List<String> winners = new ArrayList<>();
        for (ChildProcess process : processes) {
            winners.addAll(process.lines());
        }

        ContractStore store = ContractStore.directory(directory);
        assertThat(store.findings()).isEmpty();
        assertThat(winners)
                .hasSize(Publishing.VERSIONS)
                .containsExactlyInAnyOrderElementsOf(store.versions(Samples.FACT).stream()
                        .map(one -> one.document().version() + " "
                                + one.document().meaning().orElseThrow().text())
                        .toList());
    }

    /** What each process does: it wants the same versions as the others, with content of its own. */
    static final class Publishing {
        static final int VERSIONS = 40;

        private Publishing() {}

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Fault letOthersCome = (operation, path) -> {
                for (int times = 0; operation.equals("rename") && times < 1000; times++) {
                    Thread.yield();
                }
            };
            StoreWriter writer = Samples.writer(StrangeFileSystem.at(
                    Path.of(arguments[0]), Fault.withoutLinks().and(letOthersCome)));
            for (int index = 0; index < VERSIONS; index++) {
                String version = "1." + index + ".0";
                if (writer.publish(Samples.contract(version, "by " + arguments[1]))
                                .outcome()
                        == PublicationResult.Outcome.PUBLISHED) {
                    ChildProcess.say(out, version + " by " + arguments[1]);
                }
            }
        }
    }

    /** After so many steps the process is dead: nothing is done any more. */
    private static Fault deadAfter(int steps) {
        AtomicInteger done = new AtomicInteger();
        return (operation, path) -> {
            if (done.incrementAndGet() > steps) {
                throw new IOException("dead");
            }
        };
    }

    @Test
    void leavesAWholeFileOrNoneWhereverAProcessDies() throws IOException {
        assertThat(stepsToPublish("linked", (operation, path) -> {})).isGreaterThan(5);
        assertThat(stepsToPublish("moved", Fault.withoutLinks())).isGreaterThan(5);
    }

    private int stepsToPublish(String name, Fault fault) throws IOException {
        for (int steps = 0; ; steps++) {
            Path root = directory.resolve(name + steps);
            PublicationResult result = Samples.writer(
                            StrangeFileSystem.at(root, deadAfter(steps).and(fault)))
                    .publish(Samples.context("a"));

            ContractStore store = Files.exists(root.resolve(StoreMarker.NAME))
                    ? ContractStore.directory(root)
                    : ContractStore.empty();
            assertThat(store.findings()).as("after %d steps", steps).isEmpty();
            if (result.outcome() == PublicationResult.Outcome.PUBLISHED) {
                assertThat(store.contexts("billing")).hasSize(1);
                return steps;
            }
            assertThat(Samples.writer(root).publish(Samples.context("a")).path())
                    .as("after %d steps", steps)
                    .isEqualTo(FILE);
            assertThat(ContractStore.directory(root).findings()).isEmpty();
        }
    }

    @Test
    void isCreatedThoughWhatWasWrittenCannotBeRemoved() throws IOException {
        Fault kept = (operation, path) -> {
            if (operation.equals("delete")) {
                throw new AccessDeniedException(path.toString());
            }
        };

        assertThat(Samples.writer(StrangeFileSystem.at(directory, kept)).publish(Samples.context("a")))
                .isEqualTo(PublicationResult.published(FILE));
        assertThat(ContractStore.directory(directory).findings()).isEmpty();
        try (Stream<Path> files = Files.list(directory.resolve("contexts/billing"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void replacesAFileOnceNobodyReadsIt() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "before");
        AtomicInteger readers = new AtomicInteger(3);
        Fault read = (operation, path) -> {
            if (operation.equals("move") && readers.getAndDecrement() > 0) {
                throw new AccessDeniedException(path.toString());
            }
        };
        AtomicFile.replace(StrangeFileSystem.at(file, read), bytes("after"));
        assertThat(file).hasContent("after");

        readers.set(Integer.MAX_VALUE);
        assertThatThrownBy(() -> AtomicFile.replace(StrangeFileSystem.at(file, read), bytes("never")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("after");
    }

    @Test
    void saysThatAFileSystemCanNeitherLinkNorLock() {
        Fault unlockable = (operation, path) -> {
            if (operation.equals("lock") && path.endsWith(".writing.lock")) {
                throw new IOException("No locks available");
            }
        };
        Path folder = directory.resolve("contexts/billing");
        assertThat(Samples.writer(StrangeFileSystem.at(
                                directory, Fault.withoutLinks().and(unlockable)))
                        .publish(Samples.context("a"))
                        .finding()
                        .orElseThrow())
                .hasToString("[publication-failed] contexts/billing: expected to write the file, but:"
                        + " java.nio.file.FileSystemException: " + directory
                        + "/.writing.lock: the file system cannot lock"
                        + " files, which would keep writers apart: java.nio.channels.ClosedChannelException\n"
                        + "  fix: check permissions and space; nothing was published");
        assertThat(folder).doesNotExist();
    }
}
