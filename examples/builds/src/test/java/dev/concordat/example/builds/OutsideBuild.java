package dev.concordat.example.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of an example under {@code examples/}, on which Maven can be run as its own user would. It sees the packaged
 * artifacts in a local repository that lives in {@code target}, so the user's own one never gets any of them. Everything
 * else comes from the user's local repository, read as a remote one, or from where Maven usually looks. Not thread-safe.
 */
final class OutsideBuild {
    private static final long MINUTES = 5;
    // Each JVM here lives for seconds; compiling its code to the last degree doubles the processor time.
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path root;

    private OutsideBuild(Path root) {
        this.root = root;
    }

    /**
     * Copies an example, without its build output.
     *
     * @param example its directory under {@code examples/}; it may hold several builds
     * @param label tells copies of the same example apart
     */
    static OutsideBuild copyOf(String example, String label) {
        Path source = property("builds.examples").resolve(example).normalize();
        Path copy = property("builds.work").resolve(example + "-" + label);
        try {
            delete(copy);
            for (Path file : filesOutsideTarget(source)) {
                Path to = copy.resolve(source.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not copy " + source + " to " + copy, e);
        }
        return new OutsideBuild(copy);
    }

    /** Gives the directory of the copy, to change files in it. */
    Path root() {
        return root;
    }

    /** Lists the files of the copy outside any {@code target}, relative to its root. */
    SortedSet<Path> files() {
        try {
            SortedSet<Path> files = new TreeSet<>();
            filesOutsideTarget(root).forEach(file -> files.add(root.relativize(file)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + root, e);
        }
    }

    /** Runs Maven in the root of the copy and waits for it, at most 5 minutes. */
    BuildResult maven(String... arguments) throws IOException, InterruptedException {
        return mavenIn("", arguments);
    }

    /**
     * Runs Maven in a directory of the copy and waits for it, at most 5 minutes.
     *
     * @param directory relative to the root
     * @param arguments goals and options
     */
    BuildResult mavenIn(String directory, String... arguments) throws IOException, InterruptedException {
        Path project = root.resolve(directory);
        Path log = Files.createTempFile(Files.createDirectories(property("builds.work")), "maven-", ".log");
        List<String> command = new ArrayList<>();
        command.add(property("builds.maven")
                .resolve("bin")
                .resolve(windows() ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of(
                "-B",
                "-e",
                "-Dstyle.color=never",
                "-DargLine=" + SHORT_LIVED,
                "-Dmaven.repo.local=" + property("builds.repository")));
        // Global settings, so that mirrors and proxies in the user's own settings stay in force.
        command.addAll(List.of(
                "-gs",
                OutsideSettings.write(property("builds.work"), property("builds.user.repository"))
                        .toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", SHORT_LIVED);
        // The reactor's own launcher leaves these behind; they would point the outside build at the wrong directory.
        List.of(
                        "MAVEN_CMD_LINE_ARGS",
                        "MAVEN_PROJECTBASEDIR",
                        "MAVEN_BASEDIR",
                        "MAVEN_ARGS",
                        "MAVEN_CONFIG",
                        "MAVEN_HOME")
                .forEach(builder.environment()::remove);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("expected " + command + " to end within " + MINUTES + " minutes, but it did not\n"
                    + Files.readString(log));
        }
        return new BuildResult(process.exitValue(), Files.readString(log), project);
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static Path property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("expected the system property " + name
                    + ", but it is not set; run the test with `mvn verify` from the root, which passes it");
        }
        return Path.of(value);
    }

    private static List<Path> filesOutsideTarget(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(root.relativize(file), Path::getParent)
                            .takeWhile(path -> path != null)
                            .noneMatch(path -> path.endsWith("target")))
                    .toList();
        }
    }

    /** Removes a directory with everything in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
