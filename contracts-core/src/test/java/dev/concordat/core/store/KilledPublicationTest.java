package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.store.PublicationResult.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that publish into one store and are killed at any moment: what was acknowledged is there, whole. */
final class KilledPublicationTest {
    private static final int PROCESSES = 3;
    private static final int ROUNDS = 10;

    private final long seed = Long.getLong("concordat.test.seed", System.nanoTime());

    @TempDir
    private Path root;

    /** As a process leaves it that was killed while it wrote. */
    @BeforeEach
    void leaveHalfAFile() throws IOException {
        Path folder = Files.createDirectories(root.resolve("facts/billing/invoice-issued"));
        Files.writeString(folder.resolve(".writing-1.tmp"), "{ \"concordat\": \"contr");
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        System.out.println("processes are killed by seed " + seed + " (-Dconcordat.test.seed)");
        Random random = new Random(seed);
        List<ChildProcess> processes = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            // The last one is killed in the middle of a file, the others after what they have said.
            int killedAfter = number == PROCESSES - 1 ? Integer.MAX_VALUE : 1 + random.nextInt(2 * ROUNDS);
            processes.add(ChildProcess.start(
                    Publishing.class, killedAfter, root.toString(), String.valueOf(number), String.valueOf(seed)));
        }
        processes.get(PROCESSES - 1).killWhileItWritesInto(root.resolve("contexts/shared"));
        List<String> acknowledged = new ArrayList<>();
        for (ChildProcess process : processes) {
            acknowledged.addAll(process.lines());
        }

        assertThat(acknowledged).as("seed %d", seed).isNotEmpty();
        Map<String, String> published = contents();
        assertThat(published.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()))
                .as("seed %d", seed)
                .containsAll(acknowledged);
        assertThat(acknowledged.stream().map(line -> line.split(" ")[0]))
                .as("seed %d: nobody else got the same version or revision", seed)
                .doesNotHaveDuplicates();

        completesTheRest();
        assertThat(contents()).as("seed %d", seed).containsAllEntriesOf(published);
    }

    private void completesTheRest() throws IOException {
        for (int number = 0; number < PROCESSES; number++) {
            new Publishing(root, number).publish(new Random(seed), new PrintStream(OutputStream.nullOutputStream()));
        }
        ContractStore store = ContractStore.directory(root);
        assertThat(store.versions(Samples.FACT)).as("seed %d", seed).hasSize(ROUNDS);
        assertThat(store.contexts()).as("seed %d", seed).hasSize(PROCESSES * ROUNDS + 1);
        List<Published<ContextRecord>> shared = store.contexts("shared");
        assertThat(StoreLayout.revisionOf(shared.get(shared.size() - 1).source().toString()))
                .as("seed %d: revisions have no gaps", seed)
                .isEqualTo(shared.size());
    }

    /** The content address of each file that is not hidden; every one of them is whole. */
    private Map<String, String> contents() throws IOException {
        assertThat(ContractStore.directory(root).findings()).as("seed %d", seed).isEmpty();
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!StoreLayout.isIgnored(path)) {
                    contents.put(path, address(path, Files.readAllBytes(file)));
                }
            }
        }
        return contents;
    }

    private static String address(String path, byte[] content) {
        return StoreLayout.top(path).equals(StoreLayout.FACTS)
                ? address(DocumentKind.CONTRACT, path, content)
                : address(DocumentKind.CONTEXT, path, content);
    }

    private static <T> String address(DocumentKind<T> kind, String path, byte[] content) {
        return kind.read(path, content)
                .value()
                .map(StoredDocument::document)
                .map(kind::address)
                .orElseThrow();
    }

    /** What each process does: versions all want, revisions all add to, and contexts nobody else has. */
    static final class Publishing {
        private final Path root;
        private final int number;

        Publishing(Path root, int number) {
            this.root = root;
            this.number = number;
        }

        public static void main(String[] arguments) {
            new Publishing(Path.of(arguments[0]), Integer.parseInt(arguments[1]))
                    .publish(
                            new Random(Long.parseLong(arguments[2])),
                            new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }

        void publish(Random random, PrintStream out) {
            StoreWriter writer = Samples.writer(root);
            for (int round = 0; round < ROUNDS; round++) {
                SemanticContract contract = Samples.contract("1." + round + ".0", "owed, says " + number);
                say(out, writer.publish(contract), DocumentKind.CONTRACT.address(contract));
                ContextRecord shared = context("shared", number + "." + round + "." + random.nextInt());
                say(out, writer.publish(shared), DocumentKind.CONTEXT.address(shared));
                ContextRecord own = context("own-" + number + "-" + round, "its own");
                say(out, writer.publish(own), DocumentKind.CONTEXT.address(own));
            }
        }

        private static ContextRecord context(String name, String purpose) {
            return ContextRecord.builder().name(name).purpose(purpose).build();
        }

        private static void say(PrintStream out, PublicationResult result, String address) {
            if (result.outcome() == Outcome.PUBLISHED) {
                ChildProcess.say(out, result.path() + " " + address);
            }
        }
    }
}
