package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forks of one build that stage into one directory. */
final class ConcurrentStagingTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 30;

    private final long seed = Long.getLong("concordat.test.seed", System.nanoTime());

    @TempDir
    private Path directory;

    private interface Task {
        void run(int thread) throws Exception;
    }

    private static void inThreads(Task task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<Void>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    task.run(number);
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<SemanticContract> staged() {
        return new Staging(directory).contracts().value().orElseThrow();
    }

    @Test
    void keepsOneVersionOfTheLineThatThreadsStageAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            inThreads(thread ->
                    new Staging(directory).put(Samples.contract("1." + thread + ".0", "owed, says " + thread)));

            assertThat(staged()).hasSize(1);
        }
    }

    @Test
    void keepsEverybodysDocuments() throws Exception {
        inThreads(thread -> {
            Staging staging = new Staging(directory);
            for (int round = 0; round < ROUNDS; round++) {
                staging.put(Samples.contract(thread + "." + round + ".0", "owed"));
                staging.put(Samples.context("a"));
            }
        });

        assertThat(staged())
                .extracting(one -> one.version().toString())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, THREADS)
                        .mapToObj(thread -> thread + "." + (ROUNDS - 1) + ".0")
                        .toList());
        assertThat(new Staging(directory).contexts().value().orElseThrow()).containsExactly(Samples.context("a"));
    }

    @Test
    void isNeverWithoutADocumentThatIsStagedAgain() throws Exception {
        Path file = new Staging(directory).put(Samples.contract("1.0.0", "owed"));
        AtomicBoolean missed = new AtomicBoolean();
        inThreads(thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                new Staging(directory).put(Samples.contract("1.0.0", "owed"));
                missed.compareAndSet(false, !Files.exists(file));
            }
        });

        assertThat(missed).isFalse();
    }

    @Test
    void holdsWhatKilledProcessesHadStaged() throws Exception {
        Random random = new Random(seed);
        List<ChildProcess> processes = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            int killedAfter = number == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(ROUNDS);
            processes.add(
                    ChildProcess.start(ForkOfTests.class, killedAfter, directory.toString(), String.valueOf(number)));
        }
        List<String> acknowledged = new ArrayList<>();
        for (ChildProcess process : processes) {
            acknowledged.addAll(process.lines());
        }

        assertThat(staged().stream().map(one -> one.nameAndVersion() + " " + DocumentKind.CONTRACT.address(one)))
                .as("seed %d (-Dconcordat.test.seed)", seed)
                .containsAll(acknowledged);
        assertThat(acknowledged).contains(last(0));

        for (String number : List.of("1", "2")) {
            ForkOfTests.stage(new Staging(directory), number, new PrintStream(OutputStream.nullOutputStream()));
        }
        assertThat(staged()).hasSize(3 * ROUNDS + 1);
    }

    private static String last(int number) {
        SemanticContract contract = ForkOfTests.contract("of-fork-" + number + "-" + (ROUNDS - 1));
        return contract.nameAndVersion() + " " + DocumentKind.CONTRACT.address(contract);
    }

    /** Stages facts of its own, and one that every fork stages. */
    static final class ForkOfTests {
        private ForkOfTests() {}

        public static void main(String[] arguments) {
            stage(
                    new Staging(Path.of(arguments[0])),
                    arguments[1],
                    new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }

        static void stage(Staging staging, String number, PrintStream out) {
            for (int round = 0; round < ROUNDS; round++) {
                stage(staging, contract("of-fork-" + number + "-" + round), out);
                stage(staging, contract("of-all"), out);
            }
        }

        private static SemanticContract contract(String fact) {
            SemanticContract.Builder contract = SemanticContract.builder();
            return contract.from(Samples.contract("1.0.0", "owed"))
                    .fact(new FactId("billing", fact))
                    .build();
        }

        private static void stage(Staging staging, SemanticContract contract, PrintStream out) {
            staging.put(contract);
            ChildProcess.say(out, contract.nameAndVersion() + " " + DocumentKind.CONTRACT.address(contract));
        }
    }
}
