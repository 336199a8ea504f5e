package dev.concordat.core.evolution;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Says what the contracts that tests have put into {@code target/concordat} change, against the published history and for
 * everybody who relies on it. Publishes nothing. Run inside Maven, after the tests:
 *
 * <pre>
 * mvn org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.concordat.core.evolution.Diff -Dexec.args="--format markdown --out target/comment.md"
 * </pre>
 *
 * <p>The store is what {@code --to} names, else the system property {@code concordat.store}, else the nearest store
 * {@code contracts} upwards; stores in jars on the class path belong to it. {@code --help} lists all options. Thread-safe.
 *
 * @since 0.1
 */
public final class Diff {
    private Diff() {}

    /**
     * Compares, and prints or writes the report. Never ends the process.
     *
     * @param arguments the options
     * @throws IllegalArgumentException if an option is unknown or lacks its value, or nothing is staged, or there is no store
     * @throws IllegalStateException if a file cannot be read, or, after the report was printed or written, something has to
     *     be mended; the message lists all findings
     */
    public static void main(String[] arguments) {
        new DiffCommand(
                        System.out,
                        System.err,
                        Path.of("").toAbsolutePath(),
                        Clock.systemUTC(),
                        name -> System.getProperty(name, ""),
                        Diff.class.getClassLoader())
                .run(List.of(arguments));
    }
}
