package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else than files and folders a directory can hold. */
class LinksInStoreTest {
    private static final String LINKED =
            ": expected a file, but this is a symbolic link\n" + "  fix: put the file itself into the store";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void publishOne() {
        root = folder.resolve("contracts");
        Samples.writer(root).publish(Samples.contract("1.0.0", "owed"));
    }

    private String findings() {
        return ContractStore.directory(root).findings().toString();
    }

    private Path link(String path, Path target) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.createSymbolicLink(file, target);
    }

    @Test
    void namesEachLink() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "{}");
        link("facts/billing/invoice-issued/1.1.0.json", outside);
        link("facts/billing/invoice-issued/1.2.0.json", folder.resolve("nowhere"));
        link("facts/billing/circle", root.resolve("facts"));
        link("contexts", folder);

        assertThat(findings())
                .isEqualTo(Stream.of(
                                "contexts",
                                "facts/billing/circle",
                                "facts/billing/invoice-issued/1.1.0.json",
                                "facts/billing/invoice-issued/1.2.0.json")
                        .map(path -> "[file-unreadable] contracts/" + path + LINKED)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(1);
    }

    /** What is written behind a link would be read by nobody, and lie where nobody looks for it. */
    @Test
    void writesNothingBehindALink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        link("contexts", outside);
        link("facts/billing/customer-moved", outside);

        assertThat(Samples.writer(root).publish(Samples.context("a")).finding())
                .hasToString(
                        "Optional[[publication-failed] contexts/billing/1.json: expected folders down to the file, but"
                                + " contexts is a symbolic link, and a store is read without following links\n"
                                + "  fix: put the folder itself into the store; only the store as a whole may be a link]");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void doesNotPublishOverALink() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "{}");
        link("contexts/billing/1.json", outside);

        assertThat(Samples.writer(root).publish(Samples.context("a")).outcome())
                .isEqualTo(PublicationResult.Outcome.REFUSED);
        assertThat(outside).hasContent("{}");
    }

    /** Its size is that of a file of 1 TiB; on the disk it is a few blocks, and in memory none. */
    @Test
    void readsNothingOfAHugeFileWithHoles() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(
                root.resolve("facts/billing/invoice-issued/1.1.0.json").toFile(), "rw")) {
            file.setLength(1L << 40);
        }

        assertThat(findings())
                .isEqualTo(
                        "[file-unreadable] contracts/facts/billing/invoice-issued/1.1.0.json: expected at most 16777216"
                                + " bytes, but the file has 1099511627776\n"
                                + "  fix: look at what wrote the file: a contract has a few thousand bytes");
    }

    /** Whoever opens a pipe waits for the other end. */
    @Test
    void waitsForNoDevice() throws IOException {
        Path socket = root.resolve("facts/1.json");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));

            assertThat(findings())
                    .isEqualTo(
                            "[file-unreadable] contracts/facts/1.json: expected a file, but this is a device, a pipe or a"
                                    + " socket\n  fix: put the file itself into the store");
        }
    }

    /** On a disk that tells capitals apart there can be two; one of them is nobody's. */
    @Test
    void refusesNamesThatDifferInCapitals() throws IOException {
        Path published = root.resolve("facts/billing/invoice-issued/1.0.0.json");
        for (String other :
                List.of("facts/Billing/invoice-issued/1.0.0.json", "facts/billing/invoice-issued/1.0.0.JSON")) {
            Path copy = root.resolve(other);
            Files.createDirectories(copy.getParent());
            if (Files.exists(copy)) {
                // The disk takes it for the file itself, as it should.
                continue;
            }
            Files.copy(published, copy);
            assertThat(findings())
                    .isEqualTo("[file-misplaced] contracts/" + other
                            + ": expected facts/billing/invoice-issued/1.0.0.json, but the file is at " + other
                            + "\n  fix: move the file, or correct its content");
            Files.delete(copy);
        }
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(1);
    }

    @Test
    void refusesAFolderWhereAFileIsExpected() throws IOException {
        Files.createDirectories(root.resolve("facts/billing/invoice-issued/1.1.0.json"));
        Files.writeString(root.resolve("facts/billing/customer-moved"), "{}");

        assertThat(findings())
                .startsWith("[file-")
                .contains("contracts/facts/billing/customer-moved")
                .doesNotContain("1.1.0");
        assertThat(Samples.writer(root)
                        .publish(Samples.contract("1.1.0", "owed"))
                        .outcome())
                .isEqualTo(PublicationResult.Outcome.REFUSED);
    }

    /** As of a file nobody may read; whoever runs the tests may be allowed everything. */
    @Test
    void namesWhatCannotBeRead() {
        List<StoreFinding> found = new ArrayList<>();
        DirectoryFiles visitor = new DirectoryFiles(root, "contracts", found);
        visitor.visitFileFailed(
                root.resolve("facts/secret/1.json"), new AccessDeniedException("/srv/facts/secret/1.json"));
        visitor.visitFileFailed(root.resolve("facts/.writing-1.tmp"), new AccessDeniedException("gone"));

        assertThat(found)
                .extracting(one -> one.finding().toString())
                .containsExactly(
                        "[file-unreadable] contracts/facts/secret/1.json: expected a file that can be read, but:"
                                + " AccessDeniedException\n  fix: check the file and its permissions");
    }
}
