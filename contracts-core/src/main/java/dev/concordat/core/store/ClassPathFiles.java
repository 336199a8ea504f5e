package dev.concordat.core.store;

import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads the stores inside jars and directories on the class path, found by their marker. */
final class ClassPathFiles {
    static final String ROOT = "META-INF/concordat/";

    private ClassPathFiles() {}

    /** One list for each store on the class path. */
    static List<List<StoreFile>> read(ClassLoader loader, List<StoreFinding> found) {
        List<List<StoreFile>> stores = new ArrayList<>();
        try {
            for (URL marker : Collections.list(loader.getResources(ROOT + StoreMarker.NAME))) {
                stores.add(store(marker, found));
            }
        } catch (IOException e) {
            found.add(StoreFinding.onStore(unreadable("class path, " + ROOT, e)));
        }
        return stores;
    }

    private static List<StoreFile> store(URL marker, List<StoreFinding> found) {
        try {
            Optional<Finding> problem = problem(marker);
            if (problem.isPresent()) {
                found.add(StoreFinding.onStore(problem.get()));
                return List.of();
            }
            URLConnection connection = marker.openConnection();
            if (connection instanceof JarURLConnection jar) {
                // The class loader's own cached jar must not be closed under it.
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return entries(file, jar.getJarFileURL());
                }
            }
            Path root = Path.of(marker.toURI()).resolveSibling("");
            return DirectoryFiles.read(root, "class path " + ROOT.substring(0, ROOT.length() - 1), found);
        } catch (IOException | URISyntaxException | FileSystemNotFoundException e) {
            // One broken jar does not hide the others.
            found.add(StoreFinding.onStore(unreadable(marker.toString(), e)));
            return List.of();
        }
    }

    private static Optional<Finding> problem(URL marker) throws IOException {
        URLConnection connection = marker.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return StoreMarker.problem(marker.toString(), content);
        }
    }

    private static Finding unreadable(String place, Exception e) {
        return Finding.error(
                FileRule.FILE_UNREADABLE,
                place,
                "expected a store that can be read, but: " + e,
                "check the jars on the class path");
    }

    private static List<StoreFile> entries(JarFile jar, URL location) throws IOException, URISyntaxException {
        String name = Path.of(jar.getName()).getFileName().toString();
        List<StoreFile> files = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String path = entry.getName().startsWith(ROOT) ? entry.getName().substring(ROOT.length()) : "";
            if (!entry.isDirectory() && !path.isEmpty() && !StoreLayout.isIgnored(path)) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.add(new StoreFile(
                            path,
                            name + "!/" + entry.getName(),
                            source(location, entry),
                            // One byte too many is enough for reading to refuse it.
                            content.readNBytes(DocumentKind.MAXIMUM_BYTES + 1)));
                }
            }
        }
        return files;
    }

    private static URI source(URL location, JarEntry entry) throws URISyntaxException {
        String path = new URI(null, null, "/" + entry.getName(), null).getRawPath();
        return URI.create("jar:" + location + "!" + path);
    }
}
