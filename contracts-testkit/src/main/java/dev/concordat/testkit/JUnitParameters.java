package dev.concordat.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;

/** Parameters of the test run: system properties, else {@code junit-platform.properties} on the class path. */
final class JUnitParameters {
    private static final String FILE = "junit-platform.properties";

    private JUnitParameters() {}

    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(file().getProperty(name)))
                .filter(value -> !value.isBlank());
    }

    private static Properties file() {
        Properties parameters = new Properties();
        // Not getResourceAsStream, which takes a file that cannot be read for none.
        URL file = Thread.currentThread().getContextClassLoader().getResource(FILE);
        if (file == null) {
            return parameters;
        }
        try (InputStream in = file.openStream()) {
            parameters.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + FILE, e);
        }
        return parameters;
    }
}
