package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.launcher.core.LauncherFactory;

/** Sessions find the listener as in a user's build: through the service file. */
@Isolated("changes a system property and the thread's class loader")
final class NoJqwikDatabaseTest {
    private static final String KEY = "jqwik.database";

    private final String before = System.getProperty(KEY, "");
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path resources;

    @BeforeEach
    void hideThisModulesOwnChoice() throws IOException {
        System.clearProperty(KEY);
        choose("");
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(loader);
        if (before.isEmpty()) {
            System.clearProperty(KEY);
        } else {
            System.setProperty(KEY, before);
        }
    }

    @Test
    void sendsDatabaseToTemporaryFileAndDeletesIt() throws IOException {
        Path database;
        try (var session = LauncherFactory.openSession()) {
            assertThat(session).isNotNull();
            database = Path.of(System.getProperty(KEY));
            assertThat(database.getParent()).isDirectory();
            Files.writeString(database, "written by jqwik");
        }

        assertThat(database.getParent()).doesNotExist();
        assertThat(System.getProperty(KEY)).isNull();
    }

    @Test
    void keepsSystemPropertyOfUser() {
        System.setProperty(KEY, "target/mine");

        try (var session = LauncherFactory.openSession()) {
            assertThat(session).isNotNull();
            assertThat(System.getProperty(KEY)).isEqualTo("target/mine");
        }

        assertThat(System.getProperty(KEY)).isEqualTo("target/mine");
    }

    @Test
    void keepsSettingsFileOfUser() throws IOException {
        choose("jqwik.database = target/mine");

        try (var session = LauncherFactory.openSession()) {
            assertThat(session).isNotNull();
            assertThat(System.getProperty(KEY)).isNull();
        }
    }

    @Test
    void namesWhatFailedWhenSettingsCannotBeRead() throws IOException {
        System.setProperty(KEY, "target/mine");
        try (var session = LauncherFactory.openSession()) {
            System.clearProperty(KEY);
            Thread.currentThread().setContextClassLoader(new ClassLoader(loader) {
                @Override
                public URL getResource(String name) {
                    return urlOf(resources.resolve("missing"));
                }
            });

            assertThatThrownBy(() -> new NoJqwikDatabase().launcherSessionOpened(session))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("could not read junit-platform.properties");
        }
    }

    @Test
    void namesWhatFailedWhenDatabaseCannotBeDeleted() throws IOException {
        System.setProperty(KEY, "target/mine");
        try (var session = LauncherFactory.openSession()) {
            System.clearProperty(KEY);
            NoJqwikDatabase listener = new NoJqwikDatabase();
            listener.launcherSessionOpened(session);
            Path directory = Path.of(System.getProperty(KEY)).getParent();
            Path surprise = Files.createFile(directory.resolve("surprise"));

            assertThatThrownBy(() -> listener.launcherSessionClosed(session))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("could not delete jqwik's database");
            Files.delete(surprise);
            listener.launcherSessionClosed(session);
            assertThat(directory).doesNotExist();
        }
    }

    private static URL urlOf(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    private void choose(String settings) throws IOException {
        Files.writeString(resources.resolve("junit-platform.properties"), settings);
        URL[] path = {urlOf(resources)};
        Thread.currentThread().setContextClassLoader(new FirstOwn(path, loader));
    }

    /** Asks itself before its parent, so that the settings file of this module stays unseen. */
    private static final class FirstOwn extends URLClassLoader {
        FirstOwn(URL[] path, ClassLoader parent) {
            super(path, parent);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            Enumeration<URL> own = findResources(name);
            return own.hasMoreElements() ? own : super.getResources(name);
        }
    }
}
