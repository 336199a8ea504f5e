package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores on the class path that contradict each other, and jars that are broken or were made to do harm. */
final class ClassPathStoresTest {
    private static final String ROOT = "META-INF/concordat/";
    private static final String MARKER = ROOT + StoreMarker.NAME;
    private static final String FILE = "facts/billing/invoice-issued/1.0.0.json";

    @TempDir
    private Path directory;

    private record Entry(String name, String content) {}

    private Path jar(String name, Entry... entries) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(MARKER));
            zip.write(StoreMarker.CONTENT.getBytes(StandardCharsets.UTF_8));
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** What a store says of one version. */
    private String contract(String meaning) throws IOException {
        Path root = directory.resolve("published-" + meaning);
        Samples.writer(root).publish(Samples.contract("1.0.0", meaning));
        return Files.readString(root.resolve(FILE));
    }

    private static ContractStore open(List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), null)) {
            return ContractStore.classPath(loader);
        }
    }

    private static <T> Stream<List<T>> orders(List<T> list) {
        return list.isEmpty()
                ? Stream.of(List.of())
                : list.stream().flatMap(first -> {
                    List<T> rest = new ArrayList<>(list);
                    rest.remove(first);
                    return orders(rest)
                            .map(order -> Stream.concat(Stream.of(first), order.stream())
                                    .toList());
                });
    }

    @Test
    void saysTheSameInAnyOrderOfTheClassPath() throws IOException {
        Path classes = directory.resolve("classes");
        Samples.writer(classes.resolve(ROOT)).publish(Samples.contract("1.0.0", "in a directory"));
        Samples.writer(classes.resolve(ROOT)).publish(Samples.context("in a directory"));
        Path one = jar("one.jar", new Entry(ROOT + FILE, contract("one")));
        Path other = jar("other.jar", new Entry(ROOT + FILE, contract("other")), new Entry(ROOT + "stray", ""));
        Path same = jar("same.jar", new Entry(ROOT + FILE, contract("one").replace("billing-core", "somebody")));
        Path broken = Files.writeString(directory.resolve("broken.jar"), "PK");
        List<Path> classPath = List.of(classes, one, other, same, broken);
        ContractStore expected = open(classPath);

        assertThat(expected.findings()).hasSize(5);
        assertThat(orders(classPath)).hasSize(120).allSatisfy(order -> {
            ContractStore store = open(order);
            assertThat(store.findings()).isEqualTo(expected.findings());
            assertThat(store.contracts()).isEqualTo(expected.contracts());
            assertThat(store.contexts()).isEqualTo(expected.contexts());
        });
    }

    @Test
    void takesTheDirectoryWhereAJarContradictsIt() throws IOException {
        Path root = directory.resolve("contracts");
        Samples.writer(root).publish(Samples.contract("1.0.0", "owed"));
        Path jar = jar("a.jar", new Entry(ROOT + FILE, contract("paid")));

        ContractStore store = ContractStore.of(ContractStore.directory(root), open(List.of(jar)));

        assertThat(store.contracts())
                .extracting(Published::document)
                .containsExactly(Samples.contract("1.0.0", "owed"));
        assertThat(store.findings().toString())
                .startsWith("[version-immutable] a.jar!/" + ROOT + FILE + ": expected the same content wherever " + FILE
                        + " is stored, but this one is sha256:")
                .contains(" and " + root.resolve(FILE).toUri() + " is sha256:")
                .endsWith("\n  fix: find out which of the two was published, and remove the other");
    }

    private static String misplaced(String name) {
        return "[file-misplaced] a.jar!/" + name
                + ": expected the name of a file below META-INF/concordat/, with slashes"
                + " and without \"..\" and empty parts, but was \"" + name + "\"\n"
                + "  fix: build the jar again with a tool that writes names as the ZIP format has them";
    }

    @Test
    void findsNamesThatAreNotPlain() throws IOException {
        List<String> names = List.of(
                "/META-INF/concordat/facts/billing/a/1.0.0.json",
                "META-INF/concordat/../../x",
                "META-INF/concordat/facts/../../../etc/x.json",
                "META-INF/concordat/facts/./billing/1.0.0.json",
                "META-INF/concordat/facts//billing/1.0.0.json",
                "META-INF/concordat/facts\\billing\\b\\1.0.0.json",
                "META-INF\\concordat\\facts\\billing\\c\\1.0.0.json");
        List<Entry> entries = new ArrayList<>(
                names.stream().map(name -> new Entry(name, "{}")).toList());
        entries.add(new Entry(ROOT + FILE, contract("owed")));
        entries.add(new Entry("META-INF/other/../../x", ""));

        ContractStore store = open(List.of(jar("a.jar", entries.toArray(new Entry[0]))));

        assertThat(store.findings().stream().map(Finding::toString))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(ClassPathStoresTest::misplaced).toList());
        assertThat(store.contracts()).hasSize(1);
        assertThat(store.findingsOn(List.of("billing"))).hasSize(3);
    }

    /** Tools refuse to write the same name twice; a name of equal length is changed in the finished jar. */
    private static void rename(Path jar, String from, String to) throws IOException {
        String content = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, content.replace(from, to), StandardCharsets.ISO_8859_1);
    }

    @Test
    void findsEntriesOfOneName() throws IOException {
        String twice = ROOT + FILE;
        String renamed = ROOT + FILE.replace("1.0.0", "1.0.x");
        Path jar = jar("a.jar", new Entry(twice, contract("owed")), new Entry(renamed, contract("paid")));
        rename(jar, renamed, twice);

        ContractStore store = open(List.of(jar));

        assertThat(store.findings())
                .hasToString(
                        "[file-unreadable] a.jar!/" + twice + ": expected one entry of this name, but the jar has 2,"
                                + " and which of them is read would be chance\n  fix: build the jar again, with one of them");
        assertThat(store.contracts()).isEmpty();
    }

    @Test
    void warnsOfJarsThatTheClassLoaderPassesOver() throws IOException {
        byte[] whole = Files.readAllBytes(jar("whole.jar", new Entry(ROOT + FILE, contract("owed"))));
        Path truncated = Files.write(directory.resolve("truncated.jar"), Arrays.copyOf(whole, whole.length - 30));
        Path text = Files.writeString(directory.resolve("text.jar"), "<html>not found</html>");
        Path missing = directory.resolve("missing.jar");

        ContractStore store = open(List.of(truncated, text, missing, directory));

        assertThat(store.findings().toString()).matches("""
                \\[file-unreadable, warning] %s: expected a jar that can be read, but: java.util.zip.ZipException: .+; if it brings contracts, they are missing
                  fix: remove the file, and let the build fetch or make it again
                \\[file-unreadable, warning] %s: expected a jar that can be read, but: java.util.zip.ZipException: .+; if it brings contracts, they are missing
                  fix: remove the file, and let the build fetch or make it again""".formatted(text, truncated));
    }

    @Test
    void readsTheRestOfAJarWithABrokenEntry() throws IOException {
        Path jar = jar(
                "a.jar",
                new Entry(ROOT + FILE, contract("owed")),
                new Entry(ROOT + "facts/billing/z/1.0.0.json", "deflated".repeat(100)));
        byte[] bytes = Files.readAllBytes(jar);
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        int deflated = content.indexOf("z/1.0.0.json") + "z/1.0.0.json".length();
        // A block of a type that does not exist.
        bytes[deflated] = 7;
        Files.write(jar, bytes);

        ContractStore store = open(List.of(jar));

        assertThat(store.contracts()).hasSize(1);
        assertThat(store.findings())
                .hasToString(
                        "[file-unreadable] a.jar!/" + ROOT + "facts/billing/z/1.0.0.json: expected an entry that can be"
                                + " read, but: java.util.zip.ZipException: invalid block type\n"
                                + "  fix: fetch or build the jar again");
    }

    /** An entry of zeros is packed into next to nothing. */
    @Test
    void unpacksNoMoreThanAFileMayHave() throws IOException {
        Path bomb = jar("bomb.jar", new Entry(ROOT + FILE, "\0".repeat(64 * 1024 * 1024)));
        assertThat(Files.size(bomb)).isLessThan(100_000);

        assertThat(open(List.of(bomb)).findings())
                .hasToString("[file-unreadable] bomb.jar!/" + ROOT + FILE
                        + ": expected at most 16777216 bytes, but the file has more\n"
                        + "  fix: look at what wrote the file: a contract has a few thousand bytes");
    }

    @Test
    void readsNothingOfAJarWithANewerStore() throws IOException {
        Path stored = directory.resolve("stored.jar");
        try (OutputStream file = Files.newOutputStream(stored);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(MARKER));
            zip.write(StoreMarker.CONTENT.replace("store/1", "store/2").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(ROOT + FILE));
            zip.write(contract("owed").getBytes(StandardCharsets.UTF_8));
        }

        ContractStore store = open(List.of(stored));

        assertThat(store.findings().toString())
                .startsWith("[file-format-unknown] jar:file:")
                .contains(
                        "stored.jar!/" + MARKER + ": expected at most \"store/1\", but was \"store/2\", which a newer");
        assertThat(store.contracts()).isEmpty();
    }

    @Test
    void readsOtherStoresBesideOneThatCannotBeOpened() throws IOException {
        Path jar = jar("a.jar", new Entry(ROOT + FILE, contract("owed")));
        Path gone = directory.resolve("gone.jar");
        List<URL> markers = List.of(
                URI.create("jar:" + gone.toUri() + "!/" + MARKER).toURL(),
                URI.create("http://127.0.0.1/" + MARKER).toURL(),
                URI.create("jar:" + jar.toUri() + "!/" + MARKER).toURL());
        ClassLoader loader = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.enumeration(markers);
            }
        };

        ContractStore store = ContractStore.classPath(loader);

        assertThat(store.contracts()).hasSize(1);
        assertThat(store.findings().stream().map(Finding::place))
                .containsExactly("http://127.0.0.1/" + MARKER, "jar:" + gone.toUri() + "!/" + MARKER);
    }
}
