package dev.concordat.core.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, with the class path of the tests, that says in lines what it has done and can be killed. */
final class ChildProcess {
    /** Ends what a child says: a line without it was cut off by the end of the process, and acknowledges nothing. */
    private static final String END = " .";

    private final Process process;
    private final CompletableFuture<List<String>> lines;

    private ChildProcess(Process process, int killedAfter) {
        this.process = process;
        // A child waits once its pipe is full, so each is read beside the others.
        this.lines = CompletableFuture.supplyAsync(() -> read(killedAfter), task -> new Thread(task).start());
    }

    /** Starts a class with a main method; the process is killed once it has said so many lines. */
    static ChildProcess start(Class<?> main, int killedAfter, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName()));
        Collections.addAll(command, arguments);
        return new ChildProcess(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                killedAfter);
    }

    /** Says a line, in the child. */
    static void say(PrintStream out, String line) {
        byte[] bytes = (line + END + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private List<String> read(int killedAfter) {
        List<String> said = new ArrayList<>();
        try (InputStream bytes = process.getInputStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.endsWith(END)) {
                    said.add(line.substring(0, line.length() - END.length()));
                }
                if (said.size() == killedAfter) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // Some systems close the pipe of a killed process under its reader: what was read was said.
        }
        return said;
    }

    /** Kills the process while it writes into a folder; if it is never seen writing, it ends by itself. */
    void killWhileItWritesInto(Path folder) throws IOException {
        while (process.isAlive()) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> half = Files.newDirectoryStream(folder, ".writing-*")) {
                    if (half.iterator().hasNext()) {
                        process.destroyForcibly();
                        return;
                    }
                }
            }
            Thread.onSpinWait();
        }
    }

    /** All it said until its end. */
    List<String> lines() throws Exception {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("expected the process to end, but it runs still");
            }
            return lines.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    int exitValue() {
        return process.exitValue();
    }

    /** These tests may run as a module; the processes do not. */
    private static String classPath() throws Exception {
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
