package dev.concordat.core.store;

import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Reads the store inside a jar. Nothing is unpacked, so that a name cannot lead out of a folder; but what is meant to be in
 * the store and is not found there has to be said.
 */
final class JarEntries {
    private final JarFile jar;
    private final URL location;
    private final String jarName;
    private final List<StoreFinding> found;
    private final List<StoreFile> files = new ArrayList<>();

    private JarEntries(JarFile jar, URL location, List<StoreFinding> found) {
        this.jar = jar;
        this.location = location;
        this.jarName = String.valueOf(Path.of(jar.getName()).getFileName());
        this.found = found;
    }

    static List<StoreFile> read(JarFile jar, URL location, List<StoreFinding> found) {
        JarEntries entries = new JarEntries(jar, location, found);
        Map<String, List<JarEntry>> byName = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            byName.computeIfAbsent(entry.getName(), name -> new ArrayList<>()).add(entry);
        }
        byName.forEach(entries::add);
        return entries.files;
    }

    private void add(String name, List<JarEntry> entries) {
        String meant = name.replace('\\', '/').replaceFirst("^/+", "");
        if (!meant.startsWith(ClassPathFiles.ROOT) || meant.endsWith("/")) {
            return;
        }
        String path = meant.substring(ClassPathFiles.ROOT.length());
        if (!name.equals(meant) || !isPlain(path)) {
            report(
                    FileRule.FILE_MISPLACED,
                    path,
                    name,
                    "expected the name of a file below " + ClassPathFiles.ROOT
                            + ", with slashes and without \"..\" and empty parts, but was \"" + name + "\"",
                    "build the jar again with a tool that writes names as the ZIP format has them");
        } else if (StoreLayout.isIgnored(path)) {
            return;
        } else if (entries.size() > 1) {
            report(
                    FileRule.FILE_UNREADABLE,
                    path,
                    name,
                    "expected one entry of this name, but the jar has " + entries.size()
                            + ", and which of them is read would be chance",
                    "build the jar again, with one of them");
        } else {
            read(entries.get(0), path);
        }
    }

    private static boolean isPlain(String path) {
        return List.of(path.split("/", -1)).stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private void read(JarEntry entry, String path) {
        try (InputStream content = jar.getInputStream(entry)) {
            // One byte too many is enough for reading to refuse it.
            byte[] bytes = content.readNBytes(DocumentKind.MAXIMUM_BYTES + 1);
            files.add(new StoreFile(path, jarName + "!/" + entry.getName(), source(entry), bytes));
        } catch (IOException | URISyntaxException | SecurityException e) {
            // A broken entry, also one that does not fit the signature of its jar, does not hide the others.
            report(
                    FileRule.FILE_UNREADABLE,
                    path,
                    entry.getName(),
                    "expected an entry that can be read, but: " + e,
                    "fetch or build the jar again");
        }
    }

    private void report(FileRule rule, String path, String name, String what, String fix) {
        found.add(new StoreFinding(path, Finding.error(rule, jarName + "!/" + name, what, fix)));
    }

    private URI source(JarEntry entry) throws URISyntaxException {
        String path = new URI(null, null, "/" + entry.getName(), null).getRawPath();
        return URI.create("jar:" + location + "!" + path);
    }
}
