package dev.concordat.core.store;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Jars that a class loader passes over in silence because they are no jars, with whatever contracts they would bring. */
final class BrokenJars {
    private BrokenJars() {}

    static Stream<StoreFinding> of(ClassLoader loader) {
        TreeSet<Path> jars = new TreeSet<>();
        for (Optional<ClassLoader> one = Optional.of(loader); one.isPresent(); one = one.map(ClassLoader::getParent)) {
            classPath(one.get())
                    .filter(path -> path.toString().endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .forEach(jars::add);
        }
        return jars.stream().map(BrokenJars::broken).flatMap(Optional::stream);
    }

    private static Stream<Path> classPath(ClassLoader loader) {
        if (loader instanceof URLClassLoader of) {
            return Arrays.stream(of.getURLs()).map(BrokenJars::path).flatMap(Optional::stream);
        }
        if (loader.equals(ClassLoader.getSystemClassLoader())) {
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path", ""))
                    .filter(Predicate.not(String::isBlank))
                    .map(Path::of);
        }
        return Stream.empty();
    }

    /** What is no file, such as an address in the network, is the class loader's business. */
    private static Optional<Path> path(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<StoreFinding> broken(Path jar) {
        try {
            new ZipFile(jar.toFile()).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(StoreFinding.onStore(Finding.error(
                            FileRule.FILE_UNREADABLE,
                            jar.toString(),
                            "expected a jar that can be read, but: " + e + "; if it brings contracts, they are missing",
                            "remove the file, and let the build fetch or make it again")
                    .as(Severity.WARNING)));
        }
    }
}
