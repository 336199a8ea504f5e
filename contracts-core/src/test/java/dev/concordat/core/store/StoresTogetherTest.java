package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory and several jars, some of them broken or hostile. */
class StoresTogetherTest {
    private static final String FILE = "facts/billing/invoice-issued/1.0.0.json";
    private static final String INSIDE = ClassPathFiles.ROOT + FILE;
    private static final int ORDERS = 12;

    @TempDir
    private Path folder;

    private record Entry(String name, byte[] content) {}

    private byte[] published(String name, String meaning) throws IOException {
        Path root = folder.resolve(name);
        Samples.writer(root).publish(Samples.contract("1.0.0", meaning));
        return Files.readAllBytes(root.resolve(FILE));
    }

    private Path jar(String name, Entry... entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            put(jar, ClassPathFiles.ROOT + StoreMarker.NAME, StoreMarker.CONTENT.getBytes(StandardCharsets.UTF_8));
            for (Entry entry : entries) {
                put(jar, entry.name(), entry.content());
            }
        }
        return file;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static <T> T onClassPath(List<Path> jars, Function<ClassLoader, T> use) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = jars.get(index).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return use.apply(loader);
        }
    }

    private static String meaning(ContractStore store) {
        return store.latest(Samples.FACT)
                .flatMap(one -> one.document().meaning())
                .map(Object::toString)
                .orElse("");
    }

    /** What is found and what is taken do not follow from the order of the class path. */
    @Test
    void orderDecidesNothing() throws IOException {
        byte[] owed = published("one", "owed");
        List<Path> jars = new ArrayList<>(List.of(
                jar("a.jar", new Entry(INSIDE, owed)),
                jar("b.jar", new Entry(INSIDE, published("two", "paid"))),
                jar("c.jar", new Entry(INSIDE, owed)),
                jar("d.jar", new Entry(INSIDE, published("three", "waived")))));
        List<String> results = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(jars, new Random(order));
            results.add(onClassPath(jars, loader -> {
                ContractStore classPath = ContractStore.classPath(loader);
                ContractStore directory = ContractStore.directory(folder.resolve("two"));
                ContractStore together = ContractStore.of(classPath, directory);
                assertThat(meaning(together)).isEqualTo(meaning(ContractStore.of(directory, classPath)));
                return meaning(classPath) + "\n" + classPath.findings() + "\n" + together.findings();
            }));
        }

        assertThat(results).allMatch(results.get(0)::equals);
        assertThat(results.get(0))
                .contains("owed")
                .contains("[version-immutable] b.jar!/" + INSIDE + ": expected the same content wherever " + FILE
                        + " is stored, but this one is sha256:")
                .contains("[version-immutable] d.jar!/" + INSIDE)
                .contains("[version-immutable] a.jar!/" + INSIDE)
                .contains("fix: find out which of the two was published, and remove the other");
    }

    /** Nothing is ever unpacked; a name that leads out of the store is no place in it. */
    @Test
    void takesNoNameThatLeadsElsewhere() throws IOException {
        byte[] owed = published("one", "owed");
        Path jar = jar(
                "hostile.jar",
                new Entry(ClassPathFiles.ROOT + "../../" + FILE, owed),
                new Entry(ClassPathFiles.ROOT + "facts/../" + FILE, owed),
                new Entry(ClassPathFiles.ROOT + "/" + FILE, owed),
                new Entry(ClassPathFiles.ROOT + FILE.replace('/', '\\'), owed),
                new Entry(ClassPathFiles.ROOT + "facts/billing/invoice-issued/1.0.0.json\0.json", owed),
                new Entry("/" + INSIDE, owed));

        onClassPath(List.of(jar), loader -> {
            ContractStore store = ContractStore.classPath(loader);
            assertThat(store.facts()).isEmpty();
            assertThat(store.findings().list())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.toString())
                            .startsWith("[file-misplaced] hostile.jar!/META-INF/concordat/"));
            return store;
        });
    }

    /** A jar whose list of files is gone is none to the class loader either; one with broken content is named. */
    @Test
    void oneBrokenJarDoesNotHideTheOthers() throws IOException {
        byte[] owed = published("one", "owed");
        Path whole = jar("whole.jar", new Entry(INSIDE, owed));
        Path cut = jar("cut.jar", new Entry(INSIDE, owed));
        byte[] content = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(content, content.length / 2));
        Path none = Files.writeString(folder.resolve("none.jar"), "no archive");
        Path damaged = jar("damaged.jar", new Entry(INSIDE, new byte[0]), new Entry(INSIDE + "x", owed));
        byte[] bytes = Files.readAllBytes(damaged);
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(INSIDE + "x") + INSIDE.length() + 1;
        Arrays.fill(bytes, data, data + 20, (byte) 0xFF);
        Files.write(damaged, bytes);

        onClassPath(List.of(cut, none, damaged, whole), loader -> {
            ContractStore store = StoreLocation.open(Optional.empty(), folder, loader);
            assertThat(meaning(store)).contains("owed");
            assertThat(store.findings().list())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString())
                            .startsWith("[file-unreadable] jar:file:")
                            .contains(
                                    "damaged.jar!/META-INF/concordat/concordat-store.json: expected a store that can be"
                                            + " read, but: java.util.zip.ZipException: ")
                            .endsWith("\n  fix: check the jars on the class path"));
            return store;
        });
    }

    /** An entry of zeros is packed into next to nothing. */
    @Test
    void unpacksNoMoreThanAFileMayHave() throws IOException {
        Path bomb = jar("bomb.jar", new Entry(INSIDE, new byte[64 * 1024 * 1024]));
        assertThat(Files.size(bomb)).isLessThan(100_000);

        onClassPath(List.of(bomb), loader -> {
            assertThat(ContractStore.classPath(loader).findings())
                    .hasToString("[file-unreadable] bomb.jar!/" + INSIDE
                            + ": expected at most 16777216 bytes, but the file has more\n"
                            + "  fix: look at what wrote the file: a contract has a few thousand bytes");
            return loader;
        });
    }
}
