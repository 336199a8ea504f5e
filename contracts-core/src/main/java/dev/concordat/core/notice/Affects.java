package dev.concordat.core.notice;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Says whom a published correction notice concerns, whom the corrections do not reach, in which order everybody replays,
 * and who has not answered. Changes nothing. Run inside Maven:
 *
 * <pre>
 * mvn org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.concordat.core.notice.Affects -Dexec.args="--notice billing/vat-rounding-2026-11"
 * </pre>
 *
 * <p>The store is what {@code --store} names, else the system property {@code concordat.store}, else the nearest store
 * {@code contracts} upwards; stores in jars on the class path belong to it. {@code --help} lists all options. Thread-safe.
 *
 * @since 0.1
 */
public final class Affects {
    private Affects() {}

    /**
     * Prints the report. Never ends the process.
     *
     * @param arguments the options
     * @throws IllegalArgumentException if an option is unknown or lacks its value, or the notice is not published
     * @throws IllegalStateException if, after the report was printed, a notice is open although {@code --require-closed} is
     *     given; the message lists what is missing
     */
    public static void main(String[] arguments) {
        new AffectsCommand(
                        System.out,
                        System.err,
                        Path.of("").toAbsolutePath(),
                        Clock.systemUTC(),
                        name -> System.getProperty(name, ""),
                        Affects.class.getClassLoader())
                .run(List.of(arguments));
    }
}
