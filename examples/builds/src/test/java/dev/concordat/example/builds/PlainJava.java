package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JDK's own compiler and launcher, started as a user without a build tool would, on the JDK that runs the test.
 *
 * @param work where classes go
 */
record PlainJava(Path work) {
    private static final long MINUTES = 2;

    /** Joins jars and directories for an option such as {@code -cp}. */
    static String path(List<Path> elements) {
        return elements.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles all sources below some directories with every lint as an error, and fails on any output. */
    void compile(List<Path> sources, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-d", work.toString()));
        for (Path directory : sources) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> arguments.add(file.toString()));
            }
        }
        assertThat(run("javac", arguments)).isEmpty();
    }

    /** Runs a program that has to end well, and gives what it prints. */
    String java(String... arguments) throws IOException, InterruptedException {
        return run("java", List.of(arguments));
    }

    private String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path log = Files.createTempFile(work.getParent(), tool, ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("expected " + command + " to end within " + MINUTES + " minutes, but it did not\n"
                    + Files.readString(log));
        }
        String output = Files.readString(log);
        assertThat(process.exitValue())
                .as("exit code of %s, which printed%n%s", command, output)
                .isZero();
        return output;
    }
}
