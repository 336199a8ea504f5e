package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Version;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes write into one directory at once, and each is killed somewhere on its way. */
class KilledWritersTest {
    private static final int PROCESSES = 3;
    private static final int DOCUMENTS = 2000;

    /** Says when each process is killed; stands in every failure. */
    private final long seed = new Random().nextLong();

    @TempDir
    private Path root;

    @Test
    void whatWasPublishedIsThereAndWhole() throws Exception {
        List<String> published = killed(Publishing.class);
        ContractStore store = ContractStore.directory(root);

        assertThat(store.findings()).as("seed %s", seed).isEmpty();
        assertThat(published).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(PROCESSES);
        for (String line : published) {
            String[] words = line.split(" ");
            assertThat(addressOf(store, words[0]))
                    .as("%s, seed %s", words[0], seed)
                    .contains(words[1]);
        }
        assertThat(onlyDocumentsAndHiddenFiles()).as("seed %s", seed).isTrue();
        finish(store);
    }

    /** Whoever comes next publishes the rest, and nothing twice. */
    private void finish(ContractStore interrupted) {
        int before = interrupted.versions(Samples.FACT).size();
        StoreWriter writer = Samples.writer(root);
        Version highest =
                interrupted.latest(Samples.FACT).orElseThrow().document().version();
        assertThat(writer.publish(Publishing.contract(highest.minor())).outcome())
                .isEqualTo(PublicationResult.Outcome.ALREADY_PUBLISHED);
        assertThat(writer.publish(Publishing.contract(DOCUMENTS)).outcome())
                .isEqualTo(PublicationResult.Outcome.PUBLISHED);
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(before + 1);
    }

    @Test
    void whatIsStagedIsWhole() throws Exception {
        List<String> staged = killed(Waiting.class);
        Staging staging = new Staging(root);

        assertThat(staged).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(PROCESSES);
        // The version of the line that was put there last; a process killed after it took the one before away leaves
        // none.
        assertThat(staging.contracts().findings()).as("seed %s", seed).isEmpty();
        assertThat(staging.contexts().value().orElseThrow()).as("seed %s", seed).hasSize(1);
        staging.put(Publishing.contract(7));
        assertThat(staging.contracts().value().orElseThrow()).contains(Publishing.contract(7));
    }

    /** What each process does until it is killed: the same documents as the others, and some that nobody else has. */
    static final class Publishing {
        private Publishing() {}

        public static void main(String[] arguments) {
            StoreWriter writer = Samples.writer(Path.of(arguments[0]));
            for (int index = 0; index < DOCUMENTS; index++) {
                print(writer.publish(contract(index)).path(), DocumentKind.CONTRACT.address(contract(index)));
                ContextRecord context = Samples.context(arguments[1] + "." + index);
                PublicationResult revised = writer.publish(context);
                if (revised.outcome() == PublicationResult.Outcome.PUBLISHED) {
                    print(revised.path(), DocumentKind.CONTEXT.address(context));
                }
            }
        }

        static SemanticContract contract(int minor) {
            return Samples.contract("1." + minor + ".0", "what is owed, said for the time number " + minor);
        }

        private static void print(String path, String address) {
            System.out.println(path + " " + address);
            System.out.flush();
        }
    }

    /** The same for a directory in which documents wait. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) {
            Staging staging = new Staging(Path.of(arguments[0]));
            for (int index = 0; index < DOCUMENTS; index++) {
                staging.put(Samples.context(arguments[1] + "." + index));
                System.out.println(staging.put(Publishing.contract(index)));
                System.out.flush();
            }
        }
    }

    /** Kills each process once it has printed a number of lines, while it goes on writing. */
    private List<String> killed(Class<?> main) throws Exception {
        Random random = new Random(seed);
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int index = 0; index < PROCESSES; index++) {
                Process process = OtherJvm.start(main, root.toString(), String.valueOf(index));
                running.add(threads.submit(linesOf(process, 1 + random.nextInt(12))));
            }
            List<String> lines = new ArrayList<>();
            for (Future<List<String>> one : running) {
                lines.addAll(one.get(60, TimeUnit.SECONDS));
            }
            return lines;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<String>> linesOf(Process process, int atMost) {
        return () -> {
            List<String> lines = new ArrayList<>();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                while (lines.size() < atMost) {
                    lines.add(Optional.ofNullable(out.readLine())
                            .orElseThrow(() -> new AssertionError("the process ended by itself")));
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            return lines;
        };
    }

    private static Optional<String> addressOf(ContractStore store, String path) {
        return path.startsWith(StoreLayout.FACTS)
                ? store.version(Samples.FACT, Version.parse(StoreLayout.stem(path)))
                        .map(one -> DocumentKind.CONTRACT.address(one.document()))
                : store.contexts("billing").stream()
                        .filter(one -> one.source().toString().endsWith(path))
                        .findFirst()
                        .map(one -> DocumentKind.CONTEXT.address(one.document()));
    }

    private boolean onlyDocumentsAndHiddenFiles() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .allMatch(name -> name.endsWith(".json") || name.matches("\\.writing-\\d+\\.tmp"));
        }
    }
}
