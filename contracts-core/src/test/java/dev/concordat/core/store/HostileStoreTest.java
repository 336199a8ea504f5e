package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.concordat.core.store.StrangeFileSystem.Fault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A directory with what does not belong into a store: each is a finding, and the rest is read. */
final class HostileStoreTest {
    private static final String FOLDER = "facts/billing/invoice-issued";
    private static final String FILE = FOLDER + "/1.0.0.json";

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void publishOneVersion() {
        root = directory.resolve("contracts");
        Samples.writer(root).publish(Samples.contract("1.0.0", "owed"));
    }

    /** Reads the store; what was published into it is there. */
    private static String findings(Path root) {
        ContractStore store = ContractStore.directory(root);
        assertThat(store.version(Samples.FACT, Samples.contract("1.0.0", "owed").version()))
                .isPresent();
        return store.findings().toString();
    }

    private String findings() {
        return findings(root);
    }

    private static String link(String path) {
        return "[file-unreadable] contracts/" + path + ": expected a file, but this is a symbolic link\n"
                + "  fix: put the file itself into the store";
    }

    @Test
    void followsNoLinks() throws IOException {
        Path outside = directory.resolve("outside");
        Samples.writer(outside).publish(Samples.contract("1.1.0", "stolen"));
        Files.createSymbolicLink(root.resolve(FOLDER + "/1.1.0.json"), outside.resolve(FOLDER + "/1.1.0.json"));
        Files.createSymbolicLink(root.resolve(FOLDER + "/1.2.0.json"), outside.resolve("nowhere"));
        Files.createSymbolicLink(root.resolve("facts/other"), outside.resolve("facts/billing"));
        Files.createSymbolicLink(root.resolve("facts/loop"), root.resolve("facts"));
        Files.createSymbolicLink(root.resolve("facts/self"), Path.of("self"));

        assertThat(findings())
                .isEqualTo(Stream.of(
                                FOLDER + "/1.1.0.json",
                                FOLDER + "/1.2.0.json",
                                "facts/loop",
                                "facts/other",
                                "facts/self")
                        .map(HostileStoreTest::link)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        assertThat(ContractStore.directory(root).contracts()).hasSize(1);
    }

    @Test
    void publishesNothingThroughALink() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.createSymbolicLink(root.resolve("contexts"), outside);
        Path dangling = Files.createSymbolicLink(root.resolve(FOLDER + "/1.2.0.json"), outside.resolve("nowhere"));
        StoreWriter writer = Samples.writer(root);

        assertThat(writer.publish(Samples.context("a")).finding().orElseThrow())
                .hasToString(
                        "[publication-failed] contexts/billing/1.json: expected folders down to the file, but contexts"
                                + " is a symbolic link, and a store is read without following links\n"
                                + "  fix: put the folder itself into the store; only the store as a whole may be a link");
        assertThat(writer.publish(Samples.contract("1.2.0", "owed")).finding().orElseThrow())
                .hasToString("[file-unreadable] " + FOLDER + "/1.2.0.json: expected a published document, but the file"
                        + " there cannot be read\n  fix: restore the file from version control, or update the library if a"
                        + " newer one wrote it");
        assertThat(outside).isEmptyDirectory();
        assertThat(dangling).isSymbolicLink();
    }

    @Test
    void isItselfBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), root);

        assertThat(findings(link)).isEmpty();
        assertThat(Samples.writer(link).publish(Samples.context("a")))
                .isEqualTo(PublicationResult.published("contexts/billing/1.json"));
        assertThat(root.resolve("contexts/billing/1.json")).exists();
    }

    private static Fault denied(String operation, String place) {
        return (asked, path) -> {
            if (asked.equals(operation) && path.endsWith(place)) {
                throw new AccessDeniedException(path.toString());
            }
        };
    }

    private static String denied(String path) {
        return "[file-unreadable] contracts/" + path
                + ": expected a file that can be read, but: AccessDeniedException\n"
                + "  fix: check the file and its permissions";
    }

    @Test
    void readsAllButWhatIsDenied() {
        Samples.writer(root).publish(Samples.contract("1.1.0", "owed"));
        Samples.writer(root).publish(Samples.context("a"));

        assertThat(findings(StrangeFileSystem.at(root, denied("read", "1.1.0.json"))))
                .isEqualTo(denied(FOLDER + "/1.1.0.json"));
        assertThat(findings(StrangeFileSystem.at(root, denied("list", "contexts/billing"))))
                .isEqualTo(denied("contexts/billing"));
        assertThat(findings(StrangeFileSystem.at(root, denied("listed", "contexts"))))
                .isEqualTo(denied("contexts"));
    }

    @Test
    void reportsADirectoryInPlaceOfAFile() throws IOException {
        Files.createDirectories(root.resolve(FOLDER + "/1.1.0.json/inside"));
        Files.createDirectories(root.resolve(FOLDER + "/1.2.0.yaml"));

        assertThat(findings()).isEqualTo("""
                        [file-unreadable] contracts/facts/billing/invoice-issued/1.1.0.json: expected a file, but this is a directory
                          fix: put the file itself into the store
                        [file-unreadable] contracts/facts/billing/invoice-issued/1.2.0.yaml: expected a file, but this is a directory
                          fix: put the file itself into the store""");
    }

    @Test
    void reportsAFileInPlaceOfADirectory() throws IOException {
        Files.writeString(root.resolve("contexts"), "");
        Files.copy(root.resolve(FILE), root.resolve("facts/shipping"));

        assertThat(findings()).isEqualTo("""
                        [file-misplaced] contracts/contexts: expected one of the folders contexts, evidence, expectations, facts, notices, projections, but the file is at contexts
                          fix: move the file, or correct its content
                        [file-misplaced] contracts/facts/shipping: expected facts/billing/invoice-issued/1.0.0.json, but the file is at facts/shipping
                          fix: move the file, or correct its content""");
        assertThat(Samples.writer(root)
                        .publish(Samples.context("a"))
                        .finding()
                        .orElseThrow()
                        .toString())
                .startsWith("[publication-failed] contexts/billing: expected to write the file, but:")
                .endsWith("nothing was published");
        assertThat(root.resolve("contexts")).isEmptyFile();
    }

    private static void makePipe(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }

    /** Whoever opens a pipe waits for somebody who writes into it. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes have no place in a directory there")
    void doesNotWaitForPipes() throws Exception {
        makePipe(root.resolve(FOLDER + "/1.1.0.json"));
        Path other = Files.createDirectories(directory.resolve("other"));
        makePipe(other.resolve(StoreMarker.NAME));
        StoreWriter writer = Samples.writer(root);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(findings())
                    .isEqualTo("[file-unreadable] contracts/" + FOLDER
                            + "/1.1.0.json: expected a file, but this is a pipe, a socket or a device\n"
                            + "  fix: put the file itself into the store");
            assertThat(writer.publish(Samples.contract("1.1.0", "owed")).outcome())
                    .isEqualTo(PublicationResult.Outcome.REFUSED);
            assertThat(ContractStore.directory(other).findings().toString()).startsWith("[store-not-found]");
        });
    }

    @Test
    void doesNotReadAHugeFileWithHoles() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve(FOLDER + "/1.1.0.json").toFile(), "rw")) {
            file.setLength(1L << 36);
        }

        assertThat(findings())
                .isEqualTo("[file-unreadable] contracts/" + FOLDER
                        + "/1.1.0.json: expected at most 16777216 bytes, but the file has 68719476736\n"
                        + "  fix: look at what wrote the file: a contract has a few thousand bytes");
    }

    @Test
    void reportsNamesThatDifferInCaseOnly() throws IOException {
        for (Configuration system : List.of(Configuration.unix(), Configuration.osX())) {
            try (FileSystem memory = Jimfs.newFileSystem(system)) {
                Path contracts = memory.getPath("/work/contracts");
                Samples.writer(contracts).publish(Samples.contract("1.0.0", "owed"));
                Path upper = Files.createDirectories(contracts.resolve("facts/billing/Invoice-Issued"));
                String content = Files.readString(contracts.resolve(FILE));
                Files.writeString(upper.resolve("1.1.0.json"), content.replace("1.0.0", "1.1.0"));
                Files.writeString(contracts.resolve(FOLDER + "/1.2.0.JSON"), content.replace("1.0.0", "1.2.0"));

                boolean isOne = Files.exists(contracts.resolve(FOLDER + "/1.1.0.json"));
                assertThat(findings(contracts)).isEqualTo((isOne ? "" : """
                        [file-misplaced] contracts/facts/billing/Invoice-Issued/1.1.0.json: expected facts/billing/invoice-issued/1.1.0.json, but the file is at facts/billing/Invoice-Issued/1.1.0.json
                          fix: move the file, or correct its content
                        """) + """
                        [file-misplaced] contracts/facts/billing/invoice-issued/1.2.0.JSON: expected facts/billing/invoice-issued/1.2.0.json, but the file is at facts/billing/invoice-issued/1.2.0.JSON
                          fix: move the file, or correct its content""");
            }
        }
    }
}
