package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of a later layout is neither read nor written. */
class StoreMarkerTest {
    private static final String NEWER = "[file-format-unknown] contracts/concordat-store.json: expected at most"
            + " \"store/1\", but was \"store/2\", which a newer version of the library wrote\n  fix: update the library";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void publishOne() {
        root = folder.resolve("contracts");
        Samples.writer(root).publish(Samples.contract("1.0.0", "owed"));
    }

    private void marker(String content) throws IOException {
        Files.writeString(root.resolve(StoreMarker.NAME), content);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void readsItsOwnLayoutHoweverItIsSpaced() throws IOException {
        marker("{\"concordat\":\"store/1\"}");

        assertThat(ContractStore.directory(root).findings()).isEmpty();
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(1);
    }

    @Test
    void readsNothingOfANewerStore() throws IOException {
        marker("{ \"concordat\": \"store/2\" }");
        ContractStore store = ContractStore.directory(root);

        assertThat(store.findings()).hasToString(NEWER);
        assertThat(store.facts()).isEmpty();
    }

    @Test
    void writesNothingIntoANewerStore() throws IOException {
        marker("{ \"concordat\": \"store/2\" }");
        StoreWriter writer = Samples.writer(root);

        assertThat(Stream.of(
                        writer.publish(Samples.contract("1.1.0", "owed")),
                        writer.publish(Samples.context("purpose")),
                        writer.publish(Samples.projection("earned"))))
                .allSatisfy(result -> {
                    assertThat(result.outcome()).isEqualTo(PublicationResult.Outcome.REFUSED);
                    assertThat(result.finding().orElseThrow()).hasToString(NEWER);
                });
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void saysWhatAMarkerIs() throws IOException {
        for (String content : new String[] {"", "{}", "{ \"concordat\": \"store/0\" }", "x".repeat(5000)}) {
            marker(content);

            assertThat(ContractStore.directory(root).findings())
                    .hasToString("[file-format-unknown] contracts/concordat-store.json: expected { \"concordat\":"
                            + " \"store/1\" }, but the file says something else\n"
                            + "  fix: write that into it, if the directory is a store");
        }
    }

    /** Nobody would recognise as a store what is written there. */
    @Test
    void writesNothingWhereTheMarkerIsNoFile() throws IOException {
        Path marker = root.resolve(StoreMarker.NAME);
        Files.delete(marker);
        Files.createSymbolicLink(marker, folder.resolve("nowhere"));

        assertThat(Samples.writer(root).publish(Samples.context("a")).finding())
                .hasToString(
                        "Optional[[file-unreadable] contracts/concordat-store.json: expected a file that can be read,"
                                + " but: this is a directory, a pipe or a link that leads nowhere\n"
                                + "  fix: check the file and its permissions]");
        assertThat(root.resolve("contexts")).doesNotExist();
    }

    @Test
    void holdsForStoresOnTheClassPath() throws IOException {
        Path inside =
                Files.createDirectories(folder.resolve("classes/META-INF")).resolve("concordat");
        Files.move(root, inside);
        Files.writeString(inside.resolve(StoreMarker.NAME), "{ \"concordat\": \"store/3\" }");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, null)) {
            ContractStore store = ContractStore.classPath(loader);

            assertThat(store.findings())
                    .hasToString(
                            "[file-format-unknown] " + inside + "/concordat-store.json: expected at most \"store/1\","
                                    + " but was \"store/3\", which a newer version of the library wrote\n"
                                    + "  fix: update the library");
            assertThat(store.facts()).isEmpty();
        }
    }
}
