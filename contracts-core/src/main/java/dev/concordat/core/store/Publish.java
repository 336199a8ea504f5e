package dev.concordat.core.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Publishes what tests have put into {@code target/concordat}. Run inside Maven, inside the module, not at the root of a build
 * with several:
 *
 * <pre>
 * mvn org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.concordat.core.store.Publish -Dexec.args="--approved-by billing-core"
 * </pre>
 *
 * <p>The store is what {@code --to} names, else the system property {@code concordat.store}, else the nearest store
 * {@code contracts} upwards, else a new one in {@code contracts}. {@code --help} lists all options. Thread-safe.
 *
 * @since 0.1
 */
public final class Publish {
    private Publish() {}

    /**
     * Publishes, and prints one line for each document. Never ends the process.
     *
     * @param arguments the options
     * @throws IllegalArgumentException if an option is unknown or lacks its value, or names an expectation the store does
     *     not have
     * @throws IllegalStateException if something is refused; the message says what
     */
    public static void main(String[] arguments) {
        new PublishCommand(
                        System.out,
                        Path.of("").toAbsolutePath(),
                        Clock.systemUTC(),
                        Optional.ofNullable(System.getProperty(StoreLocation.PROPERTY)))
                .run(List.of(arguments));
    }
}
