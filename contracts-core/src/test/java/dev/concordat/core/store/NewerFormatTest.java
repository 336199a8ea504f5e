package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer library has published into the store: what it wrote is left alone, and the rest still works. */
final class NewerFormatTest {
    private static final String NEWER = "facts/billing/invoice-issued/1.2.0.json";

    @TempDir
    private Path root;

    private String make(String path) throws IOException {
        String content = Files.readString(root.resolve(path)).replaceFirst("/1\"", "/99\"");
        Files.writeString(root.resolve(path), content);
        return content;
    }

    @Test
    void isAFindingAndNothingIsOverwritten() throws IOException {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.contract("1.1.0", "owed"));
        writer.publish(Samples.contract("1.2.0", "owed"));
        String newer = make(NEWER);

        ContractStore store = ContractStore.directory(root);
        assertThat(store.latest(Samples.FACT).orElseThrow().document().version())
                .hasToString("1.1.0");
        assertThat(store.findings().toString())
                .isEqualTo("[file-format-unknown] " + root.getFileName() + "/" + NEWER
                        + ":2:16, path concordat: expected at most \"contract/2\", but was \"contract/99\", which a newer"
                        + " version of the library wrote\n  fix: update the library");
        assertThat(writer.publish(Samples.contract("1.2.0", "owed")).finding())
                .hasToString(
                        "Optional[[file-unreadable] " + NEWER
                                + ": expected a published document, but the file there cannot be read\n"
                                + "  fix: restore the file from version control, or update the library if a newer one wrote it]");
        assertThat(root.resolve(NEWER)).hasContent(newer);
    }

    @Test
    void aNewerRevisionIsNotPassedOver() throws IOException {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.context("a"));
        writer.publish(Samples.context("b"));
        String newer = make("contexts/billing/2.json");

        assertThat(writer.publish(Samples.context("c")).finding()).isPresent();
        assertThat(root.resolve("contexts/billing/2.json")).hasContent(newer);
        assertThat(root.resolve("contexts/billing/3.json")).doesNotExist();
    }
}
