package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractStoreTest {
    private static final String FILE = "facts/billing/invoice-issued/1.0.0.json";

    private static final String UNUSABLE = "; the built-in defaults hold until it is mended";

    @TempDir
    private Path directory;

    @Test
    void findsVersionsInOrder() {
        Path root = directory.resolve("contracts");
        Stream.of("1.10.0", "1.2.0").forEach(one -> Samples.writer(root).publish(Samples.contract(one, "owed")));
        ContractStore store = ContractStore.directory(root);

        assertThat(store.facts()).containsExactly(Samples.FACT);
        assertThat(store.versions(Samples.FACT))
                .extracting(one -> one.document().version())
                .containsExactly(Version.parse("1.2.0"), Version.parse("1.10.0"));
        assertThat(store.version(Samples.FACT, Version.parse("1.3"))).isEmpty();
        assertThat(ContractStore.empty().facts()).isEmpty();
    }

    @Test
    void listsTheLatestOfEverything() {
        Path root = directory.resolve("contracts");
        StoreWriter writer = Samples.writer(root);
        Stream.of("1.10.0", "1.2.0").forEach(one -> writer.publish(Samples.contract(one, "owed")));
        Stream.of("bills", "charges").forEach(one -> writer.publish(Samples.context(one)));
        Stream.of("first", "second").forEach(one -> writer.publish(Samples.projection(one)));
        ContractStore store = ContractStore.directory(root);

        assertThat(store.contracts())
                .extracting(one -> one.document().version())
                .containsExactly(Version.parse("1.2.0"), Version.parse("1.10.0"));
        assertThat(store.contexts()).extracting(Published::document).containsExactly(Samples.context("charges"));
        assertThat(store.projections()).extracting(Published::document).containsExactly(Samples.projection("second"));
        assertThat(store.expectations()).isEmpty();
    }

    @Test
    void asksTheProjectionAndThenItsContextWhoAnswers() {
        Path root = directory.resolve("contracts");
        StoreWriter writer = Samples.writer(root);
        writer.publish(ContextRecord.builder()
                .name("finance")
                .purpose("counts")
                .owner(Samples.owner("finance-core"))
                .build());
        writer.publish(Samples.projection("owned by its context"));
        writer.publish(new ProjectionRecord(
                "finance", "cash", "cash in", Optional.of(Samples.owner("cash-team")), List.of(Samples.FACT)));
        ContractStore store = ContractStore.directory(root);

        assertThat(store.ownerOf(Samples.CONSUMER)).contains(Samples.owner("finance-core"));
        assertThat(store.ownerOf(ConsumerId.parse("finance"))).contains(Samples.owner("finance-core"));
        assertThat(store.ownerOf(ConsumerId.parse("finance/cash"))).contains(Samples.owner("cash-team"));
        assertThat(store.ownerOf(ConsumerId.parse("finance/not-published"))).contains(Samples.owner("finance-core"));
        assertThat(store.ownerOf(ConsumerId.parse("sales/cash"))).isEmpty();
        assertThat(store.ownerOf(SemanticContract.builder()
                        .fact(FactId.parse("finance/cash-received"))
                        .version(Version.parse("1.0.0"))
                        .projection("cash")
                        .build()))
                .contains(Samples.owner("cash-team"));
        assertThat(store.ownerOf(Samples.contract("1.0.0", "owed"))).isEmpty();
    }

    @Test
    void saysThatADirectoryIsNoStore() {
        assertThat(ContractStore.directory(directory).findings().toString())
                .isEqualTo("[store-not-found] " + directory
                        + ": expected a store with the file concordat-store.json, but the directory has none\n"
                        + "  fix: correct concordat.store, or create the store by publishing into it");
        assertThat(ContractStore.directory(directory.resolve("x")).findings().toString())
                .contains("but there is no such directory");
    }

    @Test
    void reportsWhatDoesNotBelongAndIgnoresWhatPeopleKeep() throws IOException {
        Path root = store("contracts", "owed");
        for (String ignored : List.of(
                "README.md",
                "facts/billing/README.txt",
                "facts/.writing-1.tmp",
                ".git/config",
                "LICENSE",
                "NOTICE.txt")) {
            Files.createDirectories(root.resolve(ignored).getParent());
            Files.writeString(root.resolve(ignored), "x");
        }
        Files.writeString(root.resolve("notes.txt"), "x");
        Files.copy(root.resolve(FILE), root.resolve("facts/billing/invoice-issued/2.0.0.json"));
        Path unpublished = Files.copy(
                new Staging(directory.resolve("staged")).put(Samples.contract("3.0.0", "owed")),
                root.resolve("facts/billing/invoice-issued/3.0.0.json"));
        Path loop = Files.createSymbolicLink(root.resolve("contexts"), root);

        assertThat(unpublished).exists();
        assertThat(loop).isSymbolicLink();
        assertThat(ContractStore.directory(root).findings().toString()).isEqualTo("""
                        [file-unreadable] contracts/contexts: expected a file, but this is a symbolic link
                          fix: put the file itself into the store
                        [file-misplaced] contracts/facts/billing/invoice-issued/2.0.0.json: expected facts/billing/invoice-issued/1.0.0.json, but the file is at facts/billing/invoice-issued/2.0.0.json
                          fix: move the file, or correct its content
                        [file-key-missing] contracts/facts/billing/invoice-issued/3.0.0.json: expected key "published", but the document was never published
                          fix: publish it instead of copying it into the store
                        [file-misplaced] contracts/notes.txt: expected one of the folders contexts, evidence, expectations, facts, notices, projections, but the file is at notes.txt
                          fix: move the file, or correct its content""");
        assertThat(ContractStore.directory(root).versions(Samples.FACT)).hasSize(1);
    }

    @Test
    void isNoPlaceToStage() throws IOException {
        Path root = store("contracts", "owed");

        assertThatThrownBy(() -> new Staging(root).put(Samples.contract("3.0.0", "owed")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected a directory for staged documents, but " + root
                        + " is a store, and what is published is never removed; stage somewhere else");
        assertThat(root.resolve(FILE)).exists();
    }

    @Test
    void keepsOneVersionOfEachLineStaged() {
        Staging staging = new Staging(directory.resolve("staged"));
        Path tried = staging.put(Samples.contract("1.4.0", "owed"));
        Path beside = staging.put(Samples.contract("2.0.0", "owed"));
        Path meant = staging.put(Samples.contract("1.1.0", "owed"));

        assertThat(tried).doesNotExist();
        assertThat(beside).exists();
        assertThat(meant).exists();
    }

    @Test
    void readsAStoreBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), store("contracts", "owed"));

        assertThat(ContractStore.directory(link).facts()).containsExactly(Samples.FACT);
    }

    @Test
    void refusesHugeFiles() throws IOException {
        Path root = store("contracts", "owed");
        Files.write(root.resolve("facts/huge.json"), new byte[DocumentKind.MAXIMUM_BYTES + 1]);

        assertThat(ContractStore.directory(root).findings().toString())
                .startsWith(
                        "[file-unreadable] contracts/facts/huge.json: expected at most 16777216 bytes, but the file has"
                                + " 16777217");
    }

    @Test
    void putsStoresTogetherIfTheySayTheSame() {
        ContractStore one = ContractStore.directory(store("one", "owed"));
        ContractStore same = ContractStore.directory(store("same", "owed"));
        Path otherRoot = store("other", "paid");

        assertThat(ContractStore.of(one, same).findings()).isEmpty();
        assertThat(ContractStore.of(one, same).versions(Samples.FACT)).hasSize(1);
        assertThat(ContractStore.of(one, ContractStore.directory(otherRoot))
                        .findings()
                        .toString())
                .matches(
                        "(?s)\\[version-immutable] other/" + FILE + ": expected the same content wherever " + FILE
                                + " is stored, but this one is sha256:[0-9a-f]{64} and file:\\S+ is sha256:[0-9a-f]{64}\n  fix: .*");
    }

    @Test
    void readsJarsWithoutFolderEntriesAndFoldersOfTheClassPath() throws IOException {
        Path root = store("one", "owed");
        Path first = jar("first.jar", root, "META-INF/concordat/" + FILE);
        Path second = jar("second.jar", root, "META-INF/concordat/stray file.json");
        Path folder = directory.resolve("classes");
        Samples.writer(folder.resolve("META-INF/concordat")).publish(Samples.context("a"));
        URL[] path = {url(first), url(second), url(folder)};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            ContractStore store = StoreLocation.open(Optional.of(" "), directory, loader);

            assertThat(store.latest(Samples.FACT).orElseThrow().source().toString())
                    .isEqualTo("jar:" + url(first) + "!/META-INF/concordat/" + FILE);
            assertThat(store.context("billing")).isPresent();
            assertThat(store.findings().list())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.place()).isEqualTo("second.jar!/META-INF/concordat/stray file.json"));
        }
    }

    @Test
    void looksForTheStoreUpwards() throws IOException {
        Path root = store("contracts", "owed");
        Path module = Files.createDirectories(directory.resolve("a/b"));
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThat(StoreLocation.upwards(module)).contains(root);
            assertThat(StoreLocation.open(Optional.empty(), module, nothing).facts())
                    .hasSize(1);
            assertThat(StoreLocation.open(Optional.of("../../contracts"), module, nothing)
                            .facts())
                    .hasSize(1);
            assertThat(StoreLocation.open(Optional.of("missing"), module, nothing)
                            .findings())
                    .hasSize(1);
        }
    }

    private Path store(String name, String meaning) {
        Path root = directory.resolve(name);
        Samples.writer(root).publish(Samples.contract("1.0.0", meaning));
        return root;
    }

    private Path jar(String name, Path root, String entry) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/concordat/concordat-store.json"));
            zip.write(StoreMarker.CONTENT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(Files.readAllBytes(root.resolve(FILE)));
        }
        return jar;
    }

    private static URL url(Path path) throws IOException {
        return path.toUri().toURL();
    }

    @Test
    void readsWhatThePlatformSets() throws IOException {
        Path root = store("contracts", "owed");
        assertThat(ContractStore.directory(root).platform()).isEqualTo(PlatformDefaults.BUILT_IN);
        Files.writeString(root.resolve("concordat-platform.json"), """
                {"concordat": "platform/1", "platform": {"notice": {"active": "P180D"}, "coreConsumers": 10}}
                """);

        ContractStore store = ContractStore.directory(root);
        assertThat(store.findings()).isEmpty();
        assertThat(store.platform()).isEqualTo(new PlatformDefaults(Map.of(Stage.ACTIVE, Duration.ofDays(180)), 10, 3));
    }

    @Test
    void hasNoPlaceForMeaningIdentityOrCorrectionInThePlatform() throws IOException {
        Path root = store("contracts", "owed");
        Files.writeString(root.resolve("concordat-platform.json"), """
                {"concordat": "platform/1", "platform": {"meaning": "ours", "identity": {}, "corrections": []}}
                """);

        assertThat(ContractStore.directory(root).findings())
                .extracting(Finding::what)
                .containsExactly(
                        "expected a known key, but was \"meaning\"; there are: notice, coreConsumers, coreContexts"
                                + UNUSABLE,
                        "expected a known key, but was \"identity\"; there are: notice, coreConsumers, coreContexts"
                                + UNUSABLE,
                        "expected a known key, but was \"corrections\"; there are: notice, coreConsumers, coreContexts"
                                + UNUSABLE);
    }

    @Test
    void letsThePlatformAskLaterAndNeverSooner() throws IOException {
        Path root = store("contracts", "owed");
        Files.writeString(root.resolve("concordat-platform.json"), """
                {"concordat": "platform/1", "platform": {"coreConsumers": 1}}
                """);

        assertThat(ContractStore.directory(root).findings())
                .extracting(Finding::what)
                .containsExactly("a platform can ask more of a contract later than at 5 consumers or 3 contexts, not"
                        + " sooner, but was 1 and 3"
                        + UNUSABLE);
    }
}
