package dev.concordat.core.adoption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Lists the top-level classes of one package, in directories and jars.
 *
 * @param loader finds the package
 * @param anchor a class beside which to look, too: a jar need not list its directories
 */
record PackageListing(ClassLoader loader, Optional<Class<?>> anchor) {
    /** A package with more classes is not one that a team drafts by one call. */
    static final int MAXIMUM_CLASSES = 2_000;

    private static final String SUFFIX = ".class";

    /**
     * Lists a package.
     *
     * @return the names of its classes, sorted; empty if the package is nowhere
     * @throws IllegalArgumentException if it is neither in a directory nor in a jar, or has too many classes
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<List<String>> classes(String packageName) {
        String folder = packageName.replace('.', '/');
        try {
            Set<Path> roots = roots(folder);
            Set<String> names = new TreeSet<>();
            boolean found = false;
            for (Path root : roots) {
                List<String> here =
                        Files.isDirectory(root) ? inFolder(root.resolve(folder)) : inJar(root, folder + "/");
                found |= !here.isEmpty() || Files.isDirectory(root.resolve(folder));
                here.forEach(name -> names.add(packageName + "." + name));
            }
            if (names.size() > MAXIMUM_CLASSES) {
                throw new IllegalArgumentException("expected at most " + MAXIMUM_CLASSES + " classes in " + packageName
                        + ", but there are " + names.size() + "; draft its parts one by one");
            }
            return found ? Optional.of(List.copyOf(names)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the classes of " + packageName, e);
        }
    }

    private Set<Path> roots(String folder) throws IOException {
        Set<Path> roots = new LinkedHashSet<>();
        for (URL url : Collections.list(loader.getResources(folder))) {
            roots.add(root(url, folder));
        }
        if (anchor.isPresent()) {
            Class<?> beside = anchor.get();
            URL url = beside.getResource(beside.getSimpleName() + SUFFIX);
            if (url != null) {
                roots.add(root(url, beside.getName().replace('.', '/') + SUFFIX));
            }
        }
        return roots;
    }

    private static Path root(URL url, String inside) throws IOException {
        try {
            if (url.getProtocol().equals("jar") && url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            if (url.getProtocol().equals("file")) {
                Path path = Path.of(url.toURI());
                for (String part : inside.split("/", -1)) {
                    Path parent = path.getParent();
                    path = parent == null || part.isEmpty() ? path : parent;
                }
                return path;
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        throw new IllegalArgumentException("expected a directory or a jar of the class path, but was " + url);
    }

    private static List<String> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .flatMap(PackageListing::topLevel)
                    .toList();
        }
    }

    private static List<String> inJar(Path jar, String folder) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            return open.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .map(name -> name.substring(folder.length()))
                    .flatMap(PackageListing::topLevel)
                    .toList();
        }
    }

    private static Stream<String> topLevel(String file) {
        return Stream.of(file)
                .filter(name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.equals("module-info" + SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()));
    }
}
