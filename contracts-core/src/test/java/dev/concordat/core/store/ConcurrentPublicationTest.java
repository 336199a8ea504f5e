package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.store.PublicationResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcurrentPublicationTest {
    private static final int WRITERS = 8;

    @TempDir
    private Path root;

    @Test
    void onlyOneOfEightThreadsGetsAVersion() throws Exception {
        List<PublicationResult> results =
                inThreads(index -> () -> Samples.writer(root).publish(Samples.contract("1.0.0", "meaning " + index)));

        assertThat(results)
                .filteredOn(one -> one.outcome() == Outcome.PUBLISHED)
                .hasSize(1);
        assertThat(results).filteredOn(one -> one.outcome() == Outcome.REFUSED).hasSize(WRITERS - 1);
        readable(1);
    }

    @Test
    void theSameContentIsPublishedOnce() throws Exception {
        List<PublicationResult> results =
                inThreads(index -> () -> Samples.writer(root).publish(Samples.contract("1.0.0", "owed")));

        assertThat(results)
                .filteredOn(one -> one.outcome() == Outcome.PUBLISHED)
                .hasSize(1);
        assertThat(results)
                .filteredOn(one -> one.outcome() == Outcome.ALREADY_PUBLISHED)
                .hasSize(WRITERS - 1);
        readable(1);
    }

    @Test
    void revisionsHaveNoGaps() throws Exception {
        List<PublicationResult> results =
                inThreads(index -> () -> Samples.writer(root).publish(Samples.context("purpose " + index)));

        assertThat(results)
                .extracting(PublicationResult::path)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, WRITERS)
                        .mapToObj(revision -> "contexts/billing/" + revision + ".json")
                        .toList());
        readable(WRITERS);
    }

    @Test
    void processesShareAStore() throws Exception {
        List<ChildProcess> processes = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            processes.add(
                    ChildProcess.start(Publishing.class, Integer.MAX_VALUE, root.toString(), String.valueOf(index)));
        }
        for (ChildProcess process : processes) {
            process.lines();
            assertThat(process.exitValue()).isZero();
        }
        // Each process publishes ten contexts nobody else has, and all want the same version.
        readable(31);
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(1);
        assertThat(root.resolve("contexts/billing/30.json")).exists();
    }

    /** What each process does. */
    static final class Publishing {
        private Publishing() {}

        public static void main(String[] arguments) {
            StoreWriter writer = Samples.writer(Path.of(arguments[0]));
            writer.publish(Samples.contract("1.0.0", "by " + arguments[1]));
            for (int index = 0; index < 10; index++) {
                writer.publish(Samples.context(arguments[1] + "." + index));
            }
        }
    }

    private interface Task {
        Callable<PublicationResult> of(int index);
    }

    private static List<PublicationResult> inThreads(Task task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CyclicBarrier together = new CyclicBarrier(WRITERS);
            List<Future<PublicationResult>> running = new ArrayList<>();
            for (int index = 0; index < WRITERS; index++) {
                Callable<PublicationResult> publication = task.of(index);
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    return publication.call();
                }));
            }
            List<PublicationResult> results = new ArrayList<>();
            for (Future<PublicationResult> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** All files are documents that can be read; nothing else is left behind. */
    private void readable(int documents) throws IOException {
        assertThat(ContractStore.directory(root).findings()).isEmpty();
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(documents + 1);
        }
    }
}
