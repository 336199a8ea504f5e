package dev.concordat.core.store;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** Reads the stores inside jars and directories on the class path, found by their marker. */
final class ClassPathFiles {
    static final String ROOT = "META-INF/concordat/";

    private ClassPathFiles() {}

    /** One list for each store on the class path. The order of the class path decides nothing: it is chance. */
    static List<List<StoreFile>> read(ClassLoader loader, List<StoreFinding> found) {
        BrokenJars.of(loader).forEach(found::add);
        SortedMap<String, URL> markers = new TreeMap<>();
        try {
            for (URL marker : Collections.list(loader.getResources(ROOT + StoreMarker.NAME))) {
                markers.put(marker.toExternalForm(), marker);
            }
        } catch (IOException e) {
            found.add(StoreFinding.onStore(unreadable("class path, " + ROOT, e)));
        }
        return markers.values().stream().map(marker -> store(marker, found)).toList();
    }

    private static List<StoreFile> store(URL marker, List<StoreFinding> found) {
        try {
            URLConnection connection = marker.openConnection();
            if (connection instanceof JarURLConnection jar) {
                // The class loader's own cached jar must not be closed under it.
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile();
                        InputStream content = file.getInputStream(jar.getJarEntry())) {
                    return isReadable(StoreMarker.problem(marker.toString(), content), found)
                            ? JarEntries.read(file, jar.getJarFileURL(), found)
                            : List.of();
                }
            }
            Path root = Path.of(marker.toURI()).resolveSibling("");
            return isReadable(StoreMarker.problem(root, root.toString()), found)
                    ? DirectoryFiles.read(root, root.toString(), found)
                    : List.of();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // One broken jar does not hide the others.
            found.add(StoreFinding.onStore(unreadable(marker.toString(), e)));
            return List.of();
        }
    }

    private static boolean isReadable(Optional<Finding> problem, List<StoreFinding> found) {
        problem.map(StoreFinding::onStore).ifPresent(found::add);
        return problem.isEmpty();
    }

    private static Finding unreadable(String place, Exception e) {
        return Finding.error(
                FileRule.FILE_UNREADABLE,
                place,
                "expected a store that can be read, but: " + e,
                "check the jars on the class path");
    }
}
