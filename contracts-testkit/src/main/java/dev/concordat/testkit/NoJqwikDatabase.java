package dev.concordat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps jqwik's engine, which comes with the testkit, from leaving a {@code .jqwik-database} beside the user's POM. Whoever
 * names a {@code jqwik.database} in a system property or in {@code junit-platform.properties} keeps it. Found by JUnit
 * through {@link java.util.ServiceLoader}; not for use in code. Used by one thread, as JUnit does.
 *
 * @since 0.1
 */
public final class NoJqwikDatabase implements LauncherSessionListener {
    private static final String KEY = "jqwik.database";
    private static final String FILE = "database";

    private Optional<Path> directory = Optional.empty();

    /** Makes a listener, for {@link java.util.ServiceLoader}. */
    public NoJqwikDatabase() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            if (JUnitParameters.find(KEY).isEmpty()) {
                // Jqwik also takes an empty name for "no file", but then says so on the console of every run.
                Path temporary = Files.createTempDirectory("concordat-jqwik");
                // A system property is all that reaches another engine.
                System.setProperty(KEY, temporary.resolve(FILE).toString());
                directory = Optional.of(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep jqwik's database out of the project", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (directory.isPresent()) {
                System.clearProperty(KEY);
                Files.deleteIfExists(directory.get().resolve(FILE));
                Files.deleteIfExists(directory.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete jqwik's database", e);
        }
    }
}
