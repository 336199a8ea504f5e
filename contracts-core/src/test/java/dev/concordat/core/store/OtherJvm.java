package dev.concordat.core.store;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the classes of this one. What it prints on its standard output can be read; errors are ours. */
final class OtherJvm {
    private OtherJvm() {}

    static Process start(Class<?> main, String... arguments) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** These tests may run as a module; the processes do not. */
    private static String classPath() throws URISyntaxException {
        Path tests = Path.of(Samples.class.getResource("Samples.class").toURI());
        for (String part : Samples.class.getName().split("\\.")) {
            tests = part.isEmpty() ? tests : tests.getParent();
        }
        return String.join(
                File.pathSeparator,
                tests.toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}
