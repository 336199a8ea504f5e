package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is the same document in YAML: it is found, it is immutable, and it has one file. */
final class YamlInStoreTest {
    private static final String CONTRACT = """
            concordat: contract/1
            published: {at: "2026-03-02T10:15:30Z", approvedBy: billing-core}
            contract:
              fact: billing/invoice-issued
              version: 1.2.0
              meaning: {text: owed}
            """;
    private static final String FILE = "facts/billing/invoice-issued/1.2.0";

    @TempDir
    private Path root;

    @BeforeEach
    void makeAStore() throws IOException {
        put(StoreMarker.NAME, StoreMarker.CONTENT);
    }

    private void put(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String findings() {
        return ContractStore.directory(root).findings().toString();
    }

    @Test
    void findsADocument() throws IOException {
        put(FILE + ".yaml", CONTRACT);
        ContractStore store = ContractStore.directory(root);

        assertThat(store.findings()).isEmpty();
        assertThat(store.latest(Samples.FACT).orElseThrow().document().version())
                .hasToString("1.2.0");
    }

    @Test
    void publishesNothingBesideIt() throws IOException {
        put(FILE + ".yml", CONTRACT);
        StoreWriter writer = Samples.writer(root);
        var published =
                ContractStore.directory(root).latest(Samples.FACT).orElseThrow().document();

        assertThat(writer.publish(published)).isEqualTo(PublicationResult.already(FILE + ".yml"));
        assertThat(writer.publish(Samples.contract("1.2.0", "paid"))
                        .finding()
                        .orElseThrow()
                        .toString())
                .startsWith("[version-immutable] billing/invoice-issued 1.2.0: expected the content that is published");
        assertThat(files()).containsExactly(FILE + ".yml");
    }

    @Test
    void countsRevisionsInBothNotations() throws IOException {
        put("contexts/billing/1.yaml", """
                concordat: context/1
                published: {at: "2026-03-02T10:15:30Z"}
                context: {name: billing, purpose: before}
                """);

        assertThat(Samples.writer(root).publish(Samples.context("after")).path())
                .isEqualTo("contexts/billing/2.json");
        assertThat(ContractStore.directory(root)
                        .context("billing")
                        .orElseThrow()
                        .document())
                .isEqualTo(Samples.context("after"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void reportsAVersionThatStandsThereTwice() throws IOException {
        put(FILE + ".yaml", CONTRACT);
        put(FILE + ".yml", CONTRACT);
        assertThat(findings()).isEmpty();

        put(FILE + ".yml", CONTRACT.replace("owed", "paid"));
        assertThat(findings())
                .contains("[version-immutable]")
                .contains("expected the same content wherever " + FILE + ".json is stored, but ")
                .contains("fix: find out which of the two was published, and remove the other");
    }

    @Test
    void reportsAFileOutOfPlace() throws IOException {
        put("facts/billing/invoice-issued/1.3.0.yaml", CONTRACT);

        assertThat(findings())
                .contains("expected " + FILE + ".yaml, but the file is at facts/billing/invoice-issued/1.3.0.yaml");
    }

    @Test
    void takesThePlatformInYaml() throws IOException {
        put("concordat-platform.yaml", "concordat: platform/1\nplatform:\n  notice: {core: P365D}\n");

        assertThat(ContractStore.directory(root).platform().notice()).containsEntry(Stage.CORE, Duration.ofDays(365));
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("facts"))) {
            return all
                    .filter(Files::isRegularFile)
                    .map(one -> root.relativize(one).toString())
                    .toList()
                    .stream();
        }
    }
}
